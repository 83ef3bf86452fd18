import * as z from 'zod'

import {
  amountMinorSchema,
  currencySchema,
  daySchema,
  idSchema,
  optionalTextSchema,
  recordCommand,
  textSchema,
  versionSchema,
} from '@zhancore/core/schema'

import {
  byIdSchema,
  changedSchema,
  clientBriefSchema,
  dateSchema,
  humanNumberSchema,
  listInput,
  maySchema,
  momentSchema,
  pageOf,
  personSchema,
} from '../record/common.schema'
import { transitionNames, transitionViewSchema } from '../record/transition.schema'
import { projectStages, projectTransitions } from './project-stages'

export const projectStageSchema = z.enum(projectStages, 'choice_invalid')
export const projectTransitionSchema = transitionViewSchema(
  transitionNames(projectTransitions),
  projectStages,
)

export const listProjectsSchema = z.strictObject({
  ...listInput,
  stages: z.array(projectStageSchema).max(projectStages.length).optional(),
})
export type ListProjects = z.infer<typeof listProjectsSchema>

export const projectItemSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  title: z.string(),
  stage: projectStageSchema,
  amountMinor: z.int(),
  currency: currencySchema,
  client: clientBriefSchema,
  owner: personSchema.nullable(),
  supportUntil: dateSchema.nullable(),
  stageChangedAt: momentSchema,
  createdAt: momentSchema,
  version: versionSchema,
  transitions: z.array(projectTransitionSchema),
})
export type ProjectItem = z.infer<typeof projectItemSchema>
export const projectListSchema = pageOf(projectItemSchema)
export type ProjectList = z.infer<typeof projectListSchema>

export const projectViewSchema = projectItemSchema.extend({
  opportunity: z.strictObject({ id: idSchema, number: humanNumberSchema, title: z.string() }),
  firstPaymentMinor: z.int().nullable(),
  firstPaymentOn: dateSchema.nullable(),
  paymentOverrideReason: z.string().nullable(),
  acceptanceActNumber: z.string().nullable(),
  acceptanceActOn: dateSchema.nullable(),
  reworkReason: z.string().nullable(),
  updatedAt: momentSchema,
  may: maySchema.extend({
    /** start without the first payment */
    override: z.boolean(),
  }),
})
export type ProjectView = z.infer<typeof projectViewSchema>

export const getProjectSchema = byIdSchema
export type GetProject = z.infer<typeof getProjectSchema>

/** Either the first payment, or a manager's reason to start without it. */
export const startProjectSchema = z
  .strictObject({
    ...recordCommand,
    payment: z.strictObject({ amountMinor: amountMinorSchema, on: daySchema }).optional(),
    overrideReason: optionalTextSchema(2000),
  })
  .refine((input) => (input.payment === undefined) !== (input.overrideReason === undefined), {
    path: ['payment'],
    error: 'payment_or_override_required',
  })
export type StartProject = z.infer<typeof startProjectSchema>

export const handOverProjectSchema = z.strictObject({
  ...recordCommand,
  acceptanceActNumber: textSchema(60),
  acceptanceActOn: daySchema,
})
export type HandOverProject = z.infer<typeof handOverProjectSchema>

export const returnProjectToWorkSchema = z.strictObject({
  ...recordCommand,
  reason: textSchema(2000),
})
export type ReturnProjectToWork = z.infer<typeof returnProjectToWorkSchema>

export const acceptProjectSchema = z.strictObject({ ...recordCommand, supportUntil: daySchema })
export type AcceptProject = z.infer<typeof acceptProjectSchema>

export const closeProjectSchema = z.strictObject({
  ...recordCommand,
  note: optionalTextSchema(2000),
})
export type CloseProject = z.infer<typeof closeProjectSchema>

export const projectChangedSchema = changedSchema(projectStageSchema)
export type ProjectChanged = z.infer<typeof projectChangedSchema>
