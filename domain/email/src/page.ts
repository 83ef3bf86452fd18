import { decodeCursor, encodeCursor } from '@zhancore/core'

/** Where the rows after a cursor begin; `undefined` for the first page. Throws `invalid_input` for a foreign cursor. */
export const positionOf = (cursor: string | undefined) =>
  cursor === undefined ? undefined : decodeCursor(cursor)

/** A page from one row more than asked for: the extra one only tells that there is a next page. */
export function toPage<Row extends { id: string }, Item>(
  rows: Row[],
  limit: number,
  { at, view }: { at: (row: Row) => Date; view: (row: Row) => Item },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const nextCursor = last ? encodeCursor({ at: at(last), id: last.id }) : null
  return { items: shown.map(view), nextCursor }
}
