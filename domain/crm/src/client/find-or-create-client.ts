import type { Locale } from '@zhancore/core'
import { type Client, type DomainContext, recordHistory, type Transaction } from '@zhancore/db'

import { lockKeys } from '../record/lock-keys'

/** Somebody who turned to us; phone in E.164, a plain address. */
export interface Visitor {
  name: string
  phone: string
  email: string
  locale: Locale
}

/** By phone, else by e-mail: then the client that we have known the longest. */
async function findKnown(tx: Transaction, { phone, email }: Visitor): Promise<Client | null> {
  const byPhone = await tx.client.findUnique({ where: { phone } })
  return byPhone ?? tx.client.findFirst({ where: { email }, orderBy: { createdAt: 'asc' } })
}

/**
 * The client who turned to us, made when they are new. What is known of a client stays as it is,
 * even where it is empty: whoever knows a phone must not be able to have our letters sent to an
 * address of their own. Submissions of one client wait for each other here until the transaction
 * ends.
 */
export async function findOrCreateClient(
  tx: Transaction,
  ctx: DomainContext,
  visitor: Visitor,
): Promise<{ id: string; isNew: boolean }> {
  await lockKeys(tx, [visitor.phone, visitor.email])
  const known = await findKnown(tx, visitor)
  if (known) return { id: known.id, isNew: false }
  const { id, version } = await tx.client.create({
    data: { ...visitor, createdAt: ctx.now() },
    select: { id: true, version: true },
  })
  const subject = { type: 'client', id } as const
  await recordHistory(tx, ctx, { subject, action: 'create-client', version })
  return { id, isNew: true }
}
