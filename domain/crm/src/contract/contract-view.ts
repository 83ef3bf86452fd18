import * as z from 'zod'

import type { Opportunity, Prisma } from '@zhancore/db'

import { moment, readLocale } from '../record/brief'
import { contractFailures, type ContractVersionView } from './contract.schema'
import { isContractCurrent } from './contract-snapshot'

/** A version without the document itself: a PDF has no place in a list. */
export const contractFields = {
  id: true,
  ordinal: true,
  status: true,
  locale: true,
  data: true,
  sha256: true,
  pageCount: true,
  failure: true,
  createdById: true,
  createdAt: true,
  readyAt: true,
} as const satisfies Prisma.ContractVersionSelect

export type ContractRow = Prisma.ContractVersionGetPayload<{ select: typeof contractFields }>

const failureSchema = z.enum(contractFailures).nullable().catch('LATEX')

type Deal = Opportunity & Parameters<typeof isContractCurrent>[1]

/** Versions of a deal's contract, the newest first; `names` are those of the people who made them. */
export const viewContracts = (
  rows: ContractRow[],
  deal: Deal,
  names: ReadonlyMap<string, string>,
): ContractVersionView[] =>
  rows.map(({ data, createdById, ...row }, index) => ({
    ...row,
    locale: readLocale(row.locale),
    failure: failureSchema.parse(row.failure),
    isCurrent: index === 0 && isContractCurrent(data, deal),
    createdAt: row.createdAt.toISOString(),
    createdBy: createdById && (names.get(createdById) ?? null),
    readyAt: moment(row.readyAt),
  }))
