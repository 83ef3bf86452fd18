import * as z from 'zod'

import { amountMinorSchema, daySchema, recordCommand, textSchema } from '@zhancore/core/schema'
import type { StartProject } from '@zhancore/crm/schema'

const unused = z.unknown().optional()

/** The dialog's fields stand flat; what they give is the use-case's input. */
export const startProjectFormSchema = z
  .discriminatedUnion('basis', [
    z.strictObject({
      ...recordCommand,
      basis: z.literal('payment'),
      amountMinor: amountMinorSchema,
      on: daySchema,
      overrideReason: unused,
    }),
    z.strictObject({
      ...recordCommand,
      basis: z.literal('override'),
      amountMinor: unused,
      on: unused,
      overrideReason: textSchema(2000),
    }),
  ])
  .transform((form): StartProject => {
    const { id, version } = form
    return form.basis === 'payment'
      ? { id, version, payment: { amountMinor: form.amountMinor, on: form.on } }
      : { id, version, overrideReason: form.overrideReason }
  })
