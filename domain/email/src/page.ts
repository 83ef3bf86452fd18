import { encodeCursor, type ListPosition } from '@zhancore/core'

/** A page from one row more than asked for: the extra one only tells that there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  { view, position }: { view: (row: Row) => Item; position: (row: Row) => ListPosition },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(view), nextCursor: last ? encodeCursor(position(last)) : null }
}
