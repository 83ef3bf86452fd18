import { decodeCursor, encodeCursor } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { authorize } from '../authorize'
import type { ListUsers, UserList } from './user.schema'
import { userFields, viewUser } from './user-view'

const after = (cursor: string) => {
  const { at, id } = decodeCursor(cursor)
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] }
}

/** Everybody who has, or had, an account: the newest first, page by page. */
export async function listUsers(ctx: DomainContext, input: ListUsers): Promise<UserList> {
  authorize(ctx, 'read', 'User')
  const rows = await ctx.db.user.findMany({
    where: input.cursor ? after(input.cursor) : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: input.limit + 1,
    select: userFields,
  })
  const items = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? items.at(-1) : undefined
  return {
    items: items.map(viewUser),
    nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}
