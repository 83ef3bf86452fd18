import type { Actor, Database, DomainContext, Role } from '@zhancore/db'
import { createTestDatabase } from '@zhancore/db/testing'
import { abilityFor, readActor } from '@zhancore/identity'

/** The time at which specs run, unless they say otherwise. */
export const specNow = new Date('2026-11-22T09:00:00.000Z')

const cast = {
  consultant: 'consultant',
  colleague: 'consultant',
  manager: 'manager',
  admin: 'crm_admin',
  operator: 'sys_admin',
} as const satisfies Record<string, Role>

export type Player = keyof typeof cast

/** A database with one person of each role (and a second consultant), and contexts in which they call. */
export interface World {
  db: Database
  url: string
  people: Record<Player, Actor>
  /** context of a call by this person, or by a visitor */
  as: (player: Player | 'visitor', now?: Date) => DomainContext
  close: () => Promise<void>
}

async function makePerson(db: Database, name: Player): Promise<Actor> {
  const { id } = await db.user.create({
    data: { email: `${name}@spec.example`, name: `Spec ${name}`, role: cast[name] },
    select: { id: true },
  })
  const actor = await readActor(db, id)
  if (!actor) throw new Error(`${name} is not there`)
  return actor
}

/** Opens a world of its own for a spec file. */
export async function openWorld(): Promise<World> {
  const { db, url, drop } = await createTestDatabase()
  const people = {
    consultant: await makePerson(db, 'consultant'),
    colleague: await makePerson(db, 'colleague'),
    manager: await makePerson(db, 'manager'),
    admin: await makePerson(db, 'admin'),
    operator: await makePerson(db, 'operator'),
  }
  return {
    db,
    url,
    people,
    as: (player, now = specNow) => {
      const actor = player === 'visitor' ? null : people[player]
      return { db, actor, ability: abilityFor(actor), now: () => now, requestId: 'spec' }
    },
    close: drop,
  }
}

/** What the history says of a record, the first first. */
export const historyOf = (db: Database, subjectId: string) =>
  db.historyEntry.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })

/** The letters that a record has caused. */
export const lettersAbout = (db: Database, aboutId: string) =>
  db.outgoingEmail.findMany({
    where: { aboutId },
    orderBy: { createdAt: 'asc' },
    select: { template: true, toAddress: true, locale: true, params: true },
  })
