import * as z from 'zod'

import { DomainError } from './domain-error'

const keySchema = z.tuple([z.iso.datetime(), z.guid()])

/** Keyset position in a list sorted by time, newest first. */
export interface ListPosition {
  at: Date
  id: string
}

/** Opaque cursor for the row after which the next page starts. */
export function encodeCursor(position: ListPosition): string {
  return btoa(JSON.stringify([position.at.toISOString(), position.id]))
}

/** Reads a cursor back. Throws `invalid_input` for one that we did not make. */
export function decodeCursor(cursor: string): ListPosition {
  try {
    const [at, id] = keySchema.parse(JSON.parse(atob(cursor)))
    return { at: new Date(at), id }
  } catch (cause) {
    throw new DomainError(
      'invalid_input',
      { fields: [{ path: 'cursor', code: 'cursor_invalid' }] },
      { cause },
    )
  }
}
