import * as z from 'zod'

import { idSchema, localeSchema, recordCommand, versionSchema } from '@zhancore/core/schema'
import type { ContractStatus } from '@zhancore/db'

import { opportunityStages } from '../opportunity/opportunity-stages'
import { byIdSchema, changedSchema, momentSchema } from '../record/common.schema'

export const contractStatuses = ['queued', 'ready', 'failed'] as const satisfies ContractStatus[]

/** Codes of why there is no document; `vocabulary` has the words under `contractFailures`. */
export const contractFailures = [
  'INPUT',
  'LATEX',
  'TIMEOUT',
  'KILLED',
  'BUSY',
  'NO_ENGINE',
] as const

/** A version of a deal's contract. The PDF is a download: `/api/<app>/files/contracts/<id>.pdf`. */
export const contractVersionViewSchema = z.strictObject({
  id: idSchema,
  /** 1, 2, 3 … within the deal */
  ordinal: z.int(),
  status: z.enum(contractStatuses),
  locale: localeSchema,
  /** SHA-256 of the PDF: what an approval is bound to */
  sha256: z.string().nullable(),
  pageCount: z.int().nullable(),
  /** why it failed, or why it is still waiting */
  failure: z.enum(contractFailures).nullable(),
  /** the newest, and made from what the deal says now */
  isCurrent: z.boolean(),
  createdAt: momentSchema,
  createdBy: z.string().nullable(),
  readyAt: momentSchema.nullable(),
})
export type ContractVersionView = z.infer<typeof contractVersionViewSchema>

export const generateContractSchema = z.strictObject({
  ...recordCommand,
  /** language of the document; the client's own when it is left out */
  locale: localeSchema.optional(),
})
export type GenerateContract = z.infer<typeof generateContractSchema>

export const contractQueuedSchema = changedSchema(z.enum(opportunityStages)).extend({
  contractVersionId: idSchema,
  ordinal: versionSchema,
})
export type ContractQueued = z.infer<typeof contractQueuedSchema>

export const readContractFileSchema = byIdSchema
export type ReadContractFile = z.infer<typeof readContractFileSchema>
