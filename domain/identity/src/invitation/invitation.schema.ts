import * as z from 'zod'

import { emailSchema } from '@zhancore/contacts/schema'
import { idSchema, localeSchema, textSchema } from '@zhancore/core/schema'

import { newPasswordSchema } from '../password/password.schema'
import { roleSchema } from '../role.schema'

/** The secret of an invitation, as it stands in the link. */
const tokenSchema = z.string('required').trim().min(1, 'required').max(200, 'too_long')

export const inviteUserSchema = z.strictObject({
  email: emailSchema,
  name: textSchema(200),
  role: roleSchema,
  locale: localeSchema,
})
export type InviteUser = z.infer<typeof inviteUserSchema>

/** An invitation that nobody has taken up yet; times in UTC. */
export const invitationViewSchema = z.strictObject({
  id: idSchema,
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  locale: localeSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  isExpired: z.boolean(),
})
export type InvitationView = z.infer<typeof invitationViewSchema>

export const listInvitationsSchema = z.strictObject({})
export const invitationListSchema = z.strictObject({ items: z.array(invitationViewSchema) })
export type InvitationList = z.infer<typeof invitationListSchema>

export const getInvitationSchema = z.strictObject({ token: tokenSchema })
export type GetInvitation = z.infer<typeof getInvitationSchema>

/** What the page of an invitation shows before it is taken up. */
export const offeredInvitationSchema = z.strictObject({
  email: z.string().nullable(),
  name: z.string().nullable(),
  role: roleSchema,
  locale: localeSchema,
  /** the very first administrator: asked for e-mail and name */
  first: z.boolean(),
})
export type OfferedInvitation = z.infer<typeof offeredInvitationSchema>

export const acceptInvitationSchema = z.strictObject({
  token: tokenSchema,
  name: textSchema(200),
  /** of the first administrator only; everybody else has the address that was invited */
  email: emailSchema.optional(),
  password: newPasswordSchema,
  locale: localeSchema.optional(),
})
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>
