import type { Database } from '@zhancore/db'
import { type Actor, readActor } from '@zhancore/identity'

export const roles = ['sys_admin', 'crm_admin', 'consultant', 'manager'] as const
export type Role = (typeof roles)[number]

/** Everybody who can call a procedure. */
export const callers = ['anonymous', ...roles] as const
export type Caller = (typeof callers)[number]

/** The spec's person of a role; made when they are not there yet. */
export async function personOf(db: Database, role: Role): Promise<Actor> {
  const email = `${role}@spec.example`
  const { id } = await db.user.upsert({
    where: { email },
    create: { email, name: `Spec ${role}`, role },
    update: {},
    select: { id: true },
  })
  const actor = await readActor(db, id)
  if (!actor) throw new Error(`${email} is not active`)
  return actor
}
