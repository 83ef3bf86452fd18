import type { DomainContext, Prisma } from '@zhancore/db'

import { clientBrief, personFields, readLocale } from '../record/brief'
import { transitionsOf } from '../record/transitions'
import type { ClientItem, ClientView } from './client.schema'
import { clientKind, type ClientRow } from './client-kind'
import type { RelatedRecords } from './related-records'

export const withOwner = { owner: { select: personFields } } as const satisfies Prisma.ClientInclude

/** A client in a list. */
export const viewClientItem = (
  row: Prisma.ClientGetPayload<{ include: typeof withOwner }>,
): ClientItem => ({
  ...clientBrief(row),
  status: row.status,
  owner: row.owner,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
})

/** A client on its own page, with what belongs to it. */
export function viewClient(
  ctx: Pick<DomainContext, 'ability'>,
  row: ClientRow,
  related: RelatedRecords,
): ClientView {
  return {
    ...viewClientItem(row),
    ...related,
    locale: readLocale(row.locale),
    note: row.note,
    updatedAt: row.updatedAt.toISOString(),
    transitions: transitionsOf(clientKind, ctx, row),
    may: { update: clientKind.may(ctx, 'update', row), assign: false },
  }
}
