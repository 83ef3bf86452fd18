import type { Actor, Database, DomainContext, Role } from '@zhancore/db'
import { abilityFor, hashPassword, readActor } from '@zhancore/identity'

/** The password of every demo user; `npm start` prints it. */
export const demoPassword = 'demo-Zhancore-2026'

export type DemoName = 'sysadmin' | 'admin' | 'consultant' | 'consultant2' | 'manager'

const cast: Record<DemoName, { name: string; role: Role }> = {
  consultant: { name: 'Айгерим Сейтова', role: 'consultant' },
  consultant2: { name: 'Данияр Ахметов', role: 'consultant' },
  manager: { name: 'Ерлан Нурпеисов', role: 'manager' },
  admin: { name: 'Мадина Касымова', role: 'crm_admin' },
  sysadmin: { name: 'Тимур Бекенов', role: 'sys_admin' },
}

const demoNames: DemoName[] = ['consultant', 'consultant2', 'manager', 'admin', 'sysadmin']

async function makeUser(db: Database, key: DemoName, passwordHash: string): Promise<Actor> {
  const email = `${key}@zhancore.local`
  const { id } = await db.user.create({ data: { ...cast[key], email, passwordHash } })
  const actor = await readActor(db, id)
  if (!actor) throw new Error(`demo user ${key} is not there`)
  return actor
}

export interface DemoWorld {
  db: Database
  /** the context in which somebody of the house (or a visitor) acted so many days ago */
  as: (who: DemoName | 'visitor', daysAgo: number) => DomainContext
  actors: Record<DemoName, Actor>
}

const dayMs = 24 * 60 * 60_000

/** Makes the demo users, one for each role and a second consultant. */
export async function makeDemoWorld(db: Database, now: Date): Promise<DemoWorld> {
  const passwordHash = await hashPassword(demoPassword)
  const made = await Promise.all(
    demoNames.map(async (key) => [key, await makeUser(db, key, passwordHash)] as const),
  )
  const find = (key: DemoName) => {
    const actor = made.find(([name]) => name === key)?.[1]
    if (!actor) throw new Error(`demo user ${key} is not there`)
    return actor
  }
  const as: DemoWorld['as'] = (who, daysAgo) => {
    const actor = who === 'visitor' ? null : find(who)
    const at = new Date(now.getTime() - daysAgo * dayMs)
    return { db, actor, ability: abilityFor(actor), now: () => at, requestId: 'demo-data' }
  }
  const actors = {
    consultant: find('consultant'),
    consultant2: find('consultant2'),
    manager: find('manager'),
    admin: find('admin'),
    sysadmin: find('sysadmin'),
  }
  return { db, as, actors }
}
