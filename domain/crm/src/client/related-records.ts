import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext } from '@zhancore/db'

import { readCurrency, toMinor } from '../record/brief'
import { humanNumber } from '../record/human-number'
import { newestFirst } from '../record/page'
import type { ClientView } from './client.schema'

export type RelatedRecords = Pick<ClientView, 'leads' | 'opportunities' | 'projects'>

const newest = { orderBy: [...newestFirst], take: 20 }
const shown = { id: true, number: true, title: true, stage: true, createdAt: true } as const
const priced = { ...shown, amountMinor: true, currency: true } as const

interface Dated {
  number: number
  createdAt: Date
}

interface Priced {
  amountMinor: bigint | null
  currency: string
}

const view =
  (type: 'lead' | 'opportunity' | 'project') =>
  <Row extends Dated>(row: Row) => ({
    ...row,
    number: humanNumber(type, row.number),
    createdAt: row.createdAt.toISOString(),
  })

const withPrice = <Row extends Priced>(row: Row) => ({
  ...row,
  amountMinor: toMinor(row.amountMinor),
  currency: readCurrency(row.currency),
})

/** The newest of a client's records of each kind that the person may see. */
export async function relatedRecords(
  { db, ability }: Pick<DomainContext, 'db' | 'ability'>,
  clientId: string,
): Promise<RelatedRecords> {
  const readable = accessibleBy(ability, 'read')
  const [leads, opportunities, projects] = await Promise.all([
    db.lead.findMany({
      where: { AND: [readable.ofType('Lead'), { clientId }] },
      ...newest,
      select: shown,
    }),
    db.opportunity.findMany({
      where: { AND: [readable.ofType('Opportunity'), { clientId }] },
      ...newest,
      select: priced,
    }),
    db.project.findMany({
      where: { AND: [readable.ofType('Project'), { clientId }] },
      ...newest,
      select: priced,
    }),
  ])
  return {
    leads: leads.map(view('lead')),
    opportunities: opportunities.map(withPrice).map(view('opportunity')),
    projects: projects.map(withPrice).map(view('project')),
  }
}
