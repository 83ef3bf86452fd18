import { localeSchema } from '@zhancore/core'
import type { Prisma } from '@zhancore/db'

import type { UserView } from './user.schema'

export const userFields = {
  id: true,
  name: true,
  email: true,
  role: true,
  status: true,
  locale: true,
  version: true,
  createdAt: true,
  lastSignInAt: true,
} as const satisfies Prisma.UserSelect

export type UserRow = Prisma.UserGetPayload<{ select: typeof userFields }>

/** A user's row as an administrator sees it. */
export const viewUser = (row: UserRow): UserView => ({
  ...row,
  locale: localeSchema.catch('ru').parse(row.locale),
  createdAt: row.createdAt.toISOString(),
  lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
})
