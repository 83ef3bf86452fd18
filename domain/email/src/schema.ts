export * from './email.schema'
export { type EmailTemplate, emailTemplateSchema } from './template/email-params'
