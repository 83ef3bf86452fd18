import type { Database } from '@zhancore/db'

import { queueEmail } from '../outbox/queue-email'
import type { EmailParams, EmailTemplate } from '../template/email-params'

const id = '0193a1b2-0000-7000-8000-00000000000a'

/** A letter of each kind, as the use-cases ask for it. */
export const letters: EmailParams = {
  'request-received': { requestNumber: 'R-1042' },
  'demo-scheduled': { demoAt: '2026-11-24T10:00:00.000Z' },
  'contract-for-approval': {
    dealNumber: 'D-7',
    amountMinor: 150_000_050,
    currency: 'KZT',
    attachment: { contractVersionId: id },
  },
  'deal-won': { projectNumber: 'P-3' },
  'project-started': { projectNumber: 'P-3' },
  'project-delivered': { projectNumber: 'P-3' },
  'project-in-support': { projectNumber: 'P-3', until: '2027-05-31' },
  'project-closed': { projectNumber: 'P-3' },
  invitation: {
    link: 'https://crm.example/login/invitation?token=a&x=1',
    role: 'manager',
    expiresAt: '2026-11-25T10:00:00.000Z',
  },
}

let count = 0

/** Queues a letter to this address (`deal-won` when nothing is said) and returns its id. */
export async function queueLetter(
  db: Database,
  address: string,
  template: EmailTemplate = 'deal-won',
): Promise<string> {
  count += 1
  const idempotencyKey = `spec:${count}`
  const to = { name: 'Айгүл', address }
  const params = letters[template]
  await db.$transaction((tx) =>
    queueEmail(tx, { idempotencyKey, to, locale: 'ru', template, params }),
  )
  const row = await db.outgoingEmail.findUniqueOrThrow({ where: { idempotencyKey } })
  return row.id
}
