import * as z from 'zod'

import { type OpportunityView, updateOpportunitySchema } from '@zhancore/crm/schema'

/** Days are typed as text; an empty field is no value. */
const typedDays = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : Number(text)))
  .pipe(updateOpportunitySchema.shape.durationDays.unwrap().unwrap().optional())

/** The form of a deal's terms: as the use-case wants it, days from a text field. */
export const updateOpportunityFormSchema = updateOpportunitySchema.extend({
  durationDays: typedDays,
})

/** What stands in the form of a deal at first. */
export const initialOf = (deal: OpportunityView) => ({
  id: deal.id,
  version: deal.version,
  title: deal.title,
  amountMinor: deal.amountMinor,
  requirements: deal.requirements ?? '',
  durationDays: String(deal.durationDays ?? ''),
})
