export { emailSchema, isEmailShaped } from './email.schema'
export { phoneSchema, readTypedPhone, type TypedPhone } from './phone.schema'
export { suggestEmail } from './suggest-email'
export {
  type FieldVerdict,
  type ValidateContact,
  type ValidateContactResult,
  validateContactResultSchema,
  validateContactSchema,
} from './validate-contact.schema'
