import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { ClientView, GetClient } from './client.schema'
import { clientKind } from './client-kind'
import { viewClient } from './client-view'
import { relatedRecords } from './related-records'

/** A client with what belongs to it. Throws `not_found` for one that the person may not see. */
export async function getClient(ctx: DomainContext, { id }: GetClient): Promise<ClientView> {
  authorize(ctx, 'read', 'Client')
  const row = await clientKind.find(ctx.db, ctx, id)
  if (!row) throw new DomainError('not_found')
  return viewClient(ctx, row, await relatedRecords(ctx, id))
}
