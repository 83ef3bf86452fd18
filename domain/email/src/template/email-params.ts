import * as z from 'zod'

import {
  currencySchema,
  daySchema,
  idSchema,
  instantSchema,
  textSchema,
} from '@zhancore/core/schema'

const number = textSchema(40)
const project = z.strictObject({ projectNumber: number })

/** What each letter needs to know: plain JSON, kept with the letter. Numbers are the human ones (`P-1042`). */
const schemas = {
  'request-received': z.strictObject({ requestNumber: number }),
  'demo-scheduled': z.strictObject({ demoAt: instantSchema }),
  'contract-for-approval': z.strictObject({
    dealNumber: number,
    /** minor units (tiyn) */
    amountMinor: z.int().positive(),
    currency: currencySchema,
    /** the PDF that goes with the letter, as the letter says */
    attachment: z.strictObject({ contractVersionId: idSchema }),
  }),
  'deal-won': project,
  'project-started': project,
  'project-delivered': project,
  'project-in-support': z.strictObject({ projectNumber: number, until: daySchema }),
  'project-closed': project,
  invitation: z.strictObject({
    link: z.url({ protocol: /^https?$/ }).max(2_000),
    role: z.enum(['sys_admin', 'crm_admin', 'consultant', 'manager']),
    expiresAt: instantSchema,
  }),
}

export type EmailTemplate = keyof typeof schemas
export type EmailParams = { [T in EmailTemplate]: z.output<(typeof schemas)[T]> }

const emailParamsSchemas: { [T in EmailTemplate]: z.ZodType<EmailParams[T]> } = schemas

export const emailTemplateSchema = z.enum([
  'request-received',
  'demo-scheduled',
  'contract-for-approval',
  'deal-won',
  'project-started',
  'project-delivered',
  'project-in-support',
  'project-closed',
  'invitation',
]) satisfies z.ZodType<EmailTemplate>

/** Reads what a letter of that kind needs to know. Throws zod's error for anything else. */
export const readParams = <T extends EmailTemplate>(template: T, params: unknown): EmailParams[T] =>
  emailParamsSchemas[template].parse(params)
