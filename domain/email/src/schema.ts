export * from './mailbox/received-email.schema'
export * from './outbox/outgoing-email.schema'
export { type EmailTemplate, emailTemplateSchema } from './template/email-params'
