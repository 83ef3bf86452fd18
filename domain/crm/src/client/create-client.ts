import { type DomainContext, recordHistory } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { ownerOfNew } from '../record/assign'
import type { ClientChanged, CreateClient } from './client.schema'
import { normalizeClient, refuseTakenPhone } from './client-contacts'

/**
 * Adds a client by hand; a consultant's is theirs, an administrator's nobody's yet.
 * Throws `already_exists` when a client has this phone.
 */
export async function createClient(
  ctx: DomainContext,
  input: CreateClient,
): Promise<ClientChanged> {
  authorize(ctx, 'create', 'Client')
  const data = normalizeClient(input)
  return ctx.db.$transaction(async (tx) => {
    await refuseTakenPhone(tx, data.phone)
    const { id, version, status } = await tx.client.create({
      data: { ...data, ownerId: ownerOfNew(ctx), createdAt: ctx.now() },
      select: { id: true, version: true, status: true },
    })
    const subject = { type: 'client', id } as const
    await recordHistory(tx, ctx, { subject, action: 'create-client', version })
    return { id, version, stage: status }
  })
}
