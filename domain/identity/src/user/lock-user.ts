import { DomainError } from '@zhancore/core'
import type { Transaction } from '@zhancore/db'

import { userFields, type UserRow } from './user-view'

interface SeenRecord {
  id: string
  /** the version that the caller has seen */
  version: number
}

/** Who made the version that stands: later rows of the same version are sign-ins. */
const makerOf = (tx: Transaction, { id, version }: UserRow) =>
  tx.historyEntry.findFirst({
    where: { subjectType: 'user', subjectId: id, version },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { actorName: true, at: true },
  })

async function refuseStale(tx: Transaction, user: UserRow): Promise<never> {
  const maker = await makerOf(tx, user)
  throw new DomainError('version_conflict', {
    current: {
      version: user.version,
      changedBy: maker?.actorName ?? undefined,
      changedAt: maker?.at.toISOString(),
    },
  })
}

/**
 * The user as the caller saw them, held until the transaction ends.
 * Throws `not_found`, or `version_conflict` with who changed them since.
 */
export async function lockUser(tx: Transaction, seen: SeenRecord): Promise<UserRow> {
  await tx.$queryRaw`select id from users where id = ${seen.id}::uuid for update`
  const user = await tx.user.findUnique({ where: { id: seen.id }, select: userFields })
  if (!user) throw new DomainError('not_found')
  return user.version === seen.version ? user : refuseStale(tx, user)
}

/**
 * Holds every active administrator until the transaction ends, so that two of them can't take the
 * role from each other at once. Throws `last_administrator` when nobody but `leavingId` is left.
 */
export async function keepAnAdministrator(tx: Transaction, leavingId: string): Promise<void> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select id from users where role = 'crm_admin' and status = 'active' order by id for update`
  if (held.every(({ id }) => id === leavingId)) throw new DomainError('last_administrator')
}
