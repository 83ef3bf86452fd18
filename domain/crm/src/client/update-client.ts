import type { DomainContext } from '@zhancore/db'

import { editRecord } from '../record/change-stage'
import { changesBetween } from '../record/changes'
import type { ClientChanged, UpdateClient } from './client.schema'
import { normalizeClient, refuseTakenPhone } from './client-contacts'
import { clientKind, type ClientRow } from './client-kind'

const shownBefore = ({ name, company, phone, email, locale, note }: ClientRow) => ({
  name,
  company,
  phone,
  email,
  locale,
  note,
})

/**
 * Saves the whole form of a client; what is left out is cleared. Throws `already_exists` when
 * another client has this phone, and what every change throws.
 */
export async function updateClient(
  ctx: DomainContext,
  input: UpdateClient,
): Promise<ClientChanged> {
  const data = normalizeClient(input)
  return editRecord(ctx, clientKind, input, {
    name: 'update-client',
    check: (tx) => refuseTakenPhone(tx, data.phone, input.id),
    data: () => data,
    effects: (_tx, row) => Promise.resolve(changesBetween(shownBefore(row), data)),
  })
}
