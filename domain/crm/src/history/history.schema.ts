import * as z from 'zod'

import { idSchema, pageSchema, versionSchema } from '@zhancore/core/schema'

import { momentSchema, pageOf } from '../record/common.schema'

export const historySubjects = ['client', 'inquiry', 'lead', 'opportunity', 'project'] as const
export const historySubjectSchema = z.enum(historySubjects, 'choice_invalid')

export const listHistorySchema = z.strictObject({
  ...pageSchema,
  subjectType: historySubjectSchema,
  subjectId: idSchema,
})
export type ListHistory = z.infer<typeof listHistorySchema>

export const historyEntrySchema = z.strictObject({
  id: idSchema,
  /** name of the use-case; `vocabulary` has the words under `history` */
  action: z.string(),
  /** as they were called then; null for a visitor or the system */
  actorName: z.string().nullable(),
  fromStage: z.string().nullable(),
  toStage: z.string().nullable(),
  /** field → { from, to }; and what the person wrote: reason, note, comment, remarks */
  details: z.record(z.string(), z.json()),
  /** of the record after the change */
  version: versionSchema,
  at: momentSchema,
})
export type HistoryEntryView = z.infer<typeof historyEntrySchema>
export const historyListSchema = pageOf(historyEntrySchema)
export type HistoryList = z.infer<typeof historyListSchema>
