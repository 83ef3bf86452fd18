import * as z from 'zod'

import {
  amountMinorSchema,
  idSchema,
  instantSchema,
  optionalTextSchema,
  recordCommand,
  textSchema,
  versionSchema,
} from '@zhancore/core/schema'

import { opportunityStages } from '../opportunity/opportunity-stages'
import {
  byIdSchema,
  changedSchema,
  clientBriefSchema,
  humanNumberSchema,
  listInput,
  lostReasonSchema,
  maySchema,
  momentSchema,
  ownerIdSchema,
  pageOf,
  personSchema,
} from '../record/common.schema'
import { transitionNames, transitionViewSchema } from '../record/transition.schema'
import { leadStages, leadTransitions } from './lead-stages'

export const leadStageSchema = z.enum(leadStages, 'choice_invalid')
export const leadTransitionSchema = transitionViewSchema(
  transitionNames(leadTransitions),
  leadStages,
)

export const listLeadsSchema = z.strictObject({
  ...listInput,
  stages: z.array(leadStageSchema).max(leadStages.length).optional(),
})
export type ListLeads = z.infer<typeof listLeadsSchema>

/** A lead in a list or on a board. */
export const leadItemSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  title: z.string(),
  stage: leadStageSchema,
  source: z.string(),
  client: clientBriefSchema,
  owner: personSchema.nullable(),
  demoAt: momentSchema.nullable(),
  stageChangedAt: momentSchema,
  createdAt: momentSchema,
  version: versionSchema,
  transitions: z.array(leadTransitionSchema),
})
export type LeadItem = z.infer<typeof leadItemSchema>
export const leadListSchema = pageOf(leadItemSchema)
export type LeadList = z.infer<typeof leadListSchema>

export const leadViewSchema = leadItemSchema.extend({
  need: z.string().nullable(),
  lostReason: lostReasonSchema.nullable(),
  lostNote: z.string().nullable(),
  updatedAt: momentSchema,
  inquiry: z
    .strictObject({
      id: idSchema,
      number: humanNumberSchema,
      text: z.string(),
      createdAt: momentSchema,
    })
    .nullable(),
  opportunity: z
    .strictObject({
      id: idSchema,
      number: humanNumberSchema,
      title: z.string(),
      stage: z.enum(opportunityStages),
    })
    .nullable(),
  may: maySchema,
})
export type LeadView = z.infer<typeof leadViewSchema>

export const getLeadSchema = byIdSchema
export type GetLead = z.infer<typeof getLeadSchema>

export const createLeadSchema = z.strictObject({
  clientId: idSchema,
  title: textSchema(200),
  need: optionalTextSchema(10_000),
})
export type CreateLead = z.infer<typeof createLeadSchema>

export const scheduleDemoSchema = z.strictObject({ ...recordCommand, demoAt: instantSchema })
export type ScheduleDemo = z.infer<typeof scheduleDemoSchema>

export const qualifyLeadSchema = z.strictObject({
  ...recordCommand,
  title: textSchema(200),
  amountMinor: amountMinorSchema,
  requirements: optionalTextSchema(50_000),
})
export type QualifyLead = z.infer<typeof qualifyLeadSchema>

export const loseLeadSchema = z.strictObject({
  ...recordCommand,
  reason: lostReasonSchema,
  note: optionalTextSchema(2000),
})
export type LoseLead = z.infer<typeof loseLeadSchema>

export const markLeadNotSeriousSchema = z.strictObject({
  ...recordCommand,
  note: optionalTextSchema(2000),
})
export type MarkLeadNotSerious = z.infer<typeof markLeadNotSeriousSchema>

export const reopenLeadSchema = z.strictObject(recordCommand)
export type ReopenLead = z.infer<typeof reopenLeadSchema>

export const assignLeadSchema = z.strictObject({ ...recordCommand, ownerId: ownerIdSchema })
export type AssignLead = z.infer<typeof assignLeadSchema>

export const leadChangedSchema = changedSchema(leadStageSchema)
export type LeadChanged = z.infer<typeof leadChangedSchema>

export const leadQualifiedSchema = leadChangedSchema.extend({
  opportunityId: idSchema,
  opportunityNumber: humanNumberSchema,
})
export type LeadQualified = z.infer<typeof leadQualifiedSchema>
