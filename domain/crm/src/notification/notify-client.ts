import type { Client, Prisma, SubjectType, Transaction } from '@zhancore/db'
import { type EmailParams, type EmailTemplate, queueEmail } from '@zhancore/email'

import { readLocale } from '../record/brief'

export interface Letter<Template extends EmailTemplate> {
  template: Template
  params: EmailParams[Template]
  about: { type: SubjectType; id: string }
  /** version of the record after the change: the same change makes one letter, however often it runs */
  version: number
}

/**
 * Queues a letter to the client in the client's language, in the transaction of the change that it
 * tells of. Returns what the history says of it: a client without an address gets none.
 */
export async function notifyClient<Template extends EmailTemplate>(
  tx: Transaction,
  client: Pick<Client, 'name' | 'email' | 'locale'>,
  { template, params, about, version }: Letter<Template>,
): Promise<Prisma.InputJsonObject> {
  if (!client.email) return { email: 'no_address' }
  await queueEmail(tx, {
    idempotencyKey: `${template}:${about.id}:${version}`,
    to: { name: client.name, address: client.email },
    locale: readLocale(client.locale),
    template,
    params,
    about,
  })
  return { email: 'queued' }
}
