import * as z from 'zod'

import {
  idSchema,
  localeSchema,
  pageSchema,
  recordCommand,
  versionSchema,
} from '@zhancore/core/schema'
import type { UserStatus } from '@zhancore/db'

import { roleSchema } from '../role.schema'

export const userStatuses = ['active', 'deactivated'] as const satisfies UserStatus[]

/** A person of the house as an administrator sees them; times in UTC. */
export const userViewSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  status: z.enum(userStatuses),
  locale: localeSchema,
  version: versionSchema,
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
})
export type UserView = z.infer<typeof userViewSchema>

export const listUsersSchema = z.strictObject(pageSchema)
export type ListUsers = z.infer<typeof listUsersSchema>

export const userListSchema = z.strictObject({
  items: z.array(userViewSchema),
  nextCursor: z.string().nullable(),
})
export type UserList = z.infer<typeof userListSchema>

export const changeRoleSchema = z.strictObject({ ...recordCommand, role: roleSchema })
export type ChangeRole = z.infer<typeof changeRoleSchema>

export const deactivateUserSchema = z.strictObject(recordCommand)
export type DeactivateUser = z.infer<typeof deactivateUserSchema>

export const activateUserSchema = z.strictObject(recordCommand)
export type ActivateUser = z.infer<typeof activateUserSchema>
