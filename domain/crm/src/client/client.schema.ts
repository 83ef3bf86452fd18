import * as z from 'zod'

import { emailSchema, phoneSchema } from '@zhancore/contacts/schema'
import {
  currencySchema,
  idSchema,
  localeSchema,
  optionalTextSchema,
  recordCommand,
  textSchema,
  versionSchema,
} from '@zhancore/core/schema'

import { leadStages } from '../lead/lead-stages'
import { opportunityStages } from '../opportunity/opportunity-stages'
import { projectStages } from '../project/project-stages'
import {
  byIdSchema,
  changedSchema,
  humanNumberSchema,
  listInput,
  maySchema,
  momentSchema,
  pageOf,
  personSchema,
} from '../record/common.schema'
import { transitionNames, transitionViewSchema } from '../record/transition.schema'
import { clientStatuses, clientTransitions } from './client-status'

export const clientStatusSchema = z.enum(clientStatuses, 'choice_invalid')

export const listClientsSchema = z.strictObject({
  ...listInput,
  status: clientStatusSchema.optional(),
})
export type ListClients = z.infer<typeof listClientsSchema>

export const clientItemSchema = z.strictObject({
  id: idSchema,
  number: humanNumberSchema,
  name: z.string(),
  company: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  status: clientStatusSchema,
  owner: personSchema.nullable(),
  createdAt: momentSchema,
  version: versionSchema,
})
export type ClientItem = z.infer<typeof clientItemSchema>
export const clientListSchema = pageOf(clientItemSchema)
export type ClientList = z.infer<typeof clientListSchema>

/** A record of the client, shown beside it. */
const relatedSchema = <const Stage extends string>(stages: readonly Stage[]) =>
  z.strictObject({
    id: idSchema,
    number: humanNumberSchema,
    title: z.string(),
    stage: z.enum(stages),
    createdAt: momentSchema,
  })
const money = { amountMinor: z.int().nullable(), currency: currencySchema }

/** The client's records that the person who asks may see, the newest twenty of each kind. */
export const clientViewSchema = clientItemSchema.extend({
  locale: localeSchema,
  note: z.string().nullable(),
  updatedAt: momentSchema,
  leads: z.array(relatedSchema(leadStages)),
  opportunities: z.array(relatedSchema(opportunityStages).extend(money)),
  projects: z.array(relatedSchema(projectStages).extend(money)),
  transitions: z.array(transitionViewSchema(transitionNames(clientTransitions), clientStatuses)),
  may: maySchema,
})
export type ClientView = z.infer<typeof clientViewSchema>

export const getClientSchema = byIdSchema
export type GetClient = z.infer<typeof getClientSchema>

/** An empty field of a form is no value. */
const optionalContact = <Contact extends z.ZodType>(contact: Contact) =>
  z
    .literal('')
    .transform(() => undefined)
    .or(contact)
    .optional()

const clientFields = {
  name: textSchema(200),
  company: optionalTextSchema(200),
  phone: optionalContact(phoneSchema),
  email: optionalContact(emailSchema),
  locale: localeSchema,
  note: optionalTextSchema(4000),
}

export const createClientSchema = z.strictObject(clientFields)
export type CreateClient = z.infer<typeof createClientSchema>

/** The whole form: what is left out is cleared. */
export const updateClientSchema = z.strictObject({ ...recordCommand, ...clientFields })
export type UpdateClient = z.infer<typeof updateClientSchema>

export const changeClientStatusSchema = z.strictObject({
  ...recordCommand,
  status: clientStatusSchema,
  reason: optionalTextSchema(1000),
})
export type ChangeClientStatus = z.infer<typeof changeClientStatusSchema>

/** `stage` is the client's status. */
export const clientChangedSchema = changedSchema(clientStatusSchema)
export type ClientChanged = z.infer<typeof clientChangedSchema>
