import { makeClient, specNow } from '@zhancore/crm/testing'
import type { Database, Prisma } from '@zhancore/db'

/** An unsorted request of a new client unless told otherwise. */
export async function makeInquiry(
  db: Database,
  fields: Partial<Prisma.InquiryUncheckedCreateInput> = {},
) {
  const client = fields.clientId
    ? await db.client.findUniqueOrThrow({ where: { id: fields.clientId } })
    : await makeClient(db)
  return db.inquiry.create({
    data: {
      name: client.name,
      phone: client.phone ?? '',
      email: client.email ?? '',
      text: 'Нужен учёт.',
      locale: 'ru',
      idempotencyKey: crypto.randomUUID(),
      consentAt: specNow,
      consentVersion: '2026-11',
      ...fields,
      clientId: client.id,
    },
  })
}
