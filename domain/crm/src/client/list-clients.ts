import { accessibleBy } from '@casl/prisma/runtime'

import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { clientMatches, ownedBy } from '../record/filters'
import { afterCursor, newestFirst, toPage } from '../record/page'
import type { ClientList, ListClients } from './client.schema'
import { viewClientItem, withOwner } from './client-view'

/** Clients that the person may see, the newest first. Throws `forbidden`. */
export async function listClients(ctx: DomainContext, input: ListClients): Promise<ClientList> {
  authorize(ctx, 'read', 'Client')
  const rows = await ctx.db.client.findMany({
    where: {
      AND: [
        accessibleBy(ctx.ability, 'read').ofType('Client'),
        ownedBy(ctx, input.owner),
        input.search === undefined ? {} : clientMatches(input.search),
        input.status ? { status: input.status } : {},
        afterCursor(input.cursor),
      ],
    },
    orderBy: [...newestFirst],
    take: input.limit + 1,
    include: withOwner,
  })
  return toPage(rows, input.limit, viewClientItem)
}
