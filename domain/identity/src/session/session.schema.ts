import * as z from 'zod'

import { idSchema, localeSchema } from '@zhancore/core/schema'
import type { Action, AppSubject } from '@zhancore/db'

import { roleSchema } from '../role.schema'

/** What buttons and navigation ask about. */
export const actions = ['create', 'read', 'update', 'delete', 'decide'] as const satisfies Action[]

export const subjects = [
  'User',
  'Client',
  'Inquiry',
  'Lead',
  'Opportunity',
  'ContractVersion',
  'ApprovalRequest',
  'Project',
  'Email',
  'LogLine',
  'Process',
  'History',
] as const satisfies AppSubject[]

export const permissionSchema = z.strictObject({
  action: z.enum(actions),
  subject: z.enum(subjects),
})
export type Permission = z.infer<typeof permissionSchema>

export const sessionUserSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  locale: localeSchema,
  /** IANA name, `Asia/Almaty` */
  timeZone: z.string(),
})
export type SessionUser = z.infer<typeof sessionUserSchema>

/**
 * Who is signed in (`null`: nobody) and what their role may do to some record of a kind. Whether it
 * may be done to one certain record is told by that record's own answer.
 */
export const sessionViewSchema = z.strictObject({
  user: sessionUserSchema.nullable(),
  permissions: z.array(permissionSchema),
})
export type SessionView = z.infer<typeof sessionViewSchema>

/** A password that is offered, not chosen: only bounded. */
const offeredPasswordSchema = z.string('required').min(1, 'required').max(1_000, 'too_long')

export const signInSchema = z.strictObject({
  email: z.string('required').trim().min(1, 'required').max(254, 'too_long'),
  password: offeredPasswordSchema,
})
export type SignIn = z.infer<typeof signInSchema>

export const signedInSchema = z.strictObject({ userId: idSchema })
export type SignedIn = z.infer<typeof signedInSchema>

export const changeLocaleSchema = z.strictObject({ locale: localeSchema })
export type ChangeLocale = z.infer<typeof changeLocaleSchema>
