import { decodeCursor, encodeCursor } from '@zhancore/core'

interface ListRow {
  id: string
  createdAt: Date
}

/** The newest first; the id decides between records of the same instant. */
export const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }] as const

/**
 * Condition for the rows after a cursor. In this form PostgreSQL walks the index; the usual
 * `OR` of two conditions costs ten times as much. Throws `invalid_input` for a foreign cursor.
 */
export function afterCursor(cursor: string | undefined) {
  if (cursor === undefined) return {}
  const { at, id } = decodeCursor(cursor)
  return { createdAt: { lte: at }, NOT: { createdAt: at, id: { gte: id } } }
}

/** A page from one row more than asked for: the extra one only tells that there is a next page. */
export function toPage<Row extends ListRow, Item>(
  rows: Row[],
  limit: number,
  view: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(view),
    nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}
