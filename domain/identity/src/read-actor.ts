import type { Actor, DatabaseOrTransaction } from '@zhancore/db'

const actorFields = {
  id: true,
  name: true,
  email: true,
  role: true,
  locale: true,
  timeZone: true,
} as const

/** The person behind a session, as they are now; `null` when they are gone or deactivated. */
export function readActor(db: DatabaseOrTransaction, userId: string): Promise<Actor | null> {
  return db.user.findFirst({ where: { id: userId, status: 'active' }, select: actorFields })
}
