import { DomainError } from '@zhancore/core'
import type { DomainContext, Prisma, Transaction } from '@zhancore/db'

import { personFields } from './brief'
import type { Person } from './common.schema'

/** Who may own leads and deals. */
export const assigneeWhere = {
  status: 'active',
  role: { in: ['consultant', 'crm_admin'] },
} as const satisfies Prisma.UserWhereInput

/** The new owner; null takes the record from everybody. Throws `invalid_input` for anybody who can't own it. */
export async function findAssignee(
  tx: Transaction,
  ownerId: string | null,
): Promise<Person | null> {
  if (ownerId === null) return null
  const person = await tx.user.findFirst({
    where: { id: ownerId, ...assigneeWhere },
    select: personFields,
  })
  if (person) return person
  throw new DomainError('invalid_input', { fields: [{ path: 'ownerId', code: 'choice_invalid' }] })
}

/** Whose a new record is: the consultant's who made it; an administrator's belongs to nobody yet. */
export const ownerOfNew = ({ actor }: Pick<DomainContext, 'actor'>): string | null =>
  actor?.role === 'consultant' ? actor.id : null
