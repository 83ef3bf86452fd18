import * as z from 'zod'

/** What stands in the two fields of a form, whatever it is. */
export const validateContactSchema = z.strictObject({
  phone: z.string().max(200).optional(),
  email: z.string().max(400).optional(),
})
export type ValidateContact = z.infer<typeof validateContactSchema>

/** `suspicious` never stops a form: it is shown as a hint (`fields.<code>`). */
export const fieldVerdictSchema = z.object({
  verdict: z.enum(['valid', 'suspicious', 'invalid']),
  code: z
    .enum([
      'phone_invalid',
      'phone_not_mobile',
      'email_invalid',
      'email_typo',
      'email_disposable',
      'email_mixed_script',
    ])
    .optional(),
  /** what will be stored: E.164, or the address with its domain in lower case */
  normalized: z.string().optional(),
  /** for `email_typo`: the address that was probably meant */
  suggestion: z.string().optional(),
})
export type FieldVerdict = z.infer<typeof fieldVerdictSchema>

export const validateContactResultSchema = z.object({
  phone: fieldVerdictSchema.optional(),
  email: fieldVerdictSchema.optional(),
})
export type ValidateContactResult = z.infer<typeof validateContactResultSchema>
