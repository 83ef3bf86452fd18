import { normalizeEmail, normalizePhone } from '@zhancore/contacts'
import { DomainError } from '@zhancore/core'
import type { Transaction } from '@zhancore/db'

import { lockKeys } from '../record/lock-keys'
import type { CreateClient } from './client.schema'

/** The form as the table keeps it: phone in E.164; what is empty is null. Throws `invalid_input`. */
export const normalizeClient = (input: CreateClient) => ({
  name: input.name,
  company: input.company ?? null,
  phone: input.phone ? normalizePhone(input.phone).e164 : null,
  email: input.email ? normalizeEmail(input.email).address : null,
  locale: input.locale,
  note: input.note ?? null,
})

/** Throws `already_exists` (beside the phone) when another client has this phone. */
export async function refuseTakenPhone(
  tx: Transaction,
  phone: string | null,
  ownId?: string,
): Promise<void> {
  if (phone === null) return
  await lockKeys(tx, [phone])
  const other = await tx.client.findUnique({ where: { phone }, select: { id: true } })
  if (!other || other.id === ownId) return
  throw new DomainError('already_exists', { fields: [{ path: 'phone', code: 'phone_taken' }] })
}
