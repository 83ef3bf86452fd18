import type { Actor, Database, DomainContext, Role } from '@zhancore/db'

import { abilityFor } from '../abilities'
import { hashPassword } from '../password/password-hash'
import { readActor } from '../read-actor'
import type { SignInContext } from '../session/sign-in'

export const knownPassword = 'сиреневый туман'

let people = 0

interface Person {
  role: Role
  name?: string
  email?: string
  password?: string
  status?: 'active' | 'deactivated'
}

/** A person of this role with an account of their own. */
export async function makePerson(
  db: Database,
  person: Person,
): Promise<Actor & { version: number }> {
  people += 1
  const { role, name = `Person ${people}`, email = `person${people}@spec.example` } = person
  const passwordHash = person.password && (await hashPassword(person.password))
  const { id, version } = await db.user.create({ data: { role, name, email, passwordHash } })
  const actor = await readActor(db, id)
  if (!actor) throw new Error('the person is not there')
  if (person.status) await db.user.update({ where: { id }, data: { status: person.status } })
  return { ...actor, version }
}

/** Context in which this person (`null`: a visitor) calls, at a time of the spec's choice. */
export function contextAs(
  db: Database,
  actor: Actor | null,
  now: () => Date = () => new Date(),
): DomainContext & Pick<SignInContext, 'clientAddress'> {
  const clientAddress = '203.0.113.7'
  return { db, actor, ability: abilityFor(actor), now, requestId: 'spec', clientAddress }
}

/** What happened to a person, the last first. */
export const historyOf = (db: Database, id: string) =>
  db.historyEntry.findMany({ where: { subjectId: id }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
