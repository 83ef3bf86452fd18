export * from './schema'
export { type EmailWarning, normalizeEmail, type NormalizedEmail, parseEmail } from './email'
export { normalizePhone, type NormalizedPhone, parsePhone } from './phone'
export { validateContact } from './validate-contact'
