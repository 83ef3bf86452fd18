import { isEmailShaped } from '@zhancore/contacts/schema'
import { DomainError, type Locale } from '@zhancore/core'
import { enqueueJob, type SubjectType, type Transaction } from '@zhancore/db'

import { composeEmail } from '../template/compose-email'
import { type EmailParams, type EmailTemplate, readParams } from '../template/email-params'
import { renderText } from '../template/render-email'

/** Twelve tries with growing pauses take about ten hours; a server that is away longer needs people. */
export const maxDeliveryAttempts = 12

export interface QueueEmail<T extends EmailTemplate> {
  /** the same key makes one letter, however often it is asked for */
  idempotencyKey: string
  to: { name: string; address: string }
  locale: Locale
  template: T
  params: EmailParams[T]
  /** the record that the letter tells of */
  about?: { type: SubjectType; id: string }
}

/**
 * Writes a letter and its delivery into the transaction of the change that it tells of. Its words
 * are settled now; the HTML is made when it leaves, outside of the transaction.
 * Throws `invalid_input` for an address that would redirect the letter.
 */
export async function queueEmail<T extends EmailTemplate>(
  tx: Transaction,
  mail: QueueEmail<T>,
): Promise<void> {
  if (!isEmailShaped(mail.to.address)) {
    throw new DomainError('invalid_input', { fields: [{ path: 'email', code: 'email_invalid' }] })
  }
  const [queued] = await tx.outgoingEmail.createManyAndReturn({
    data: [rowOf(mail)],
    skipDuplicates: true,
    select: { id: true },
  })
  if (queued) await enqueueDelivery(tx, queued.id)
}

/** Lets the worker deliver a letter that stands as `queued`. */
export const enqueueDelivery = (tx: Transaction, emailId: string): Promise<void> =>
  enqueueJob(tx, {
    task: 'send-email',
    payload: { emailId },
    jobKey: `email:${emailId}`,
    maxAttempts: maxDeliveryAttempts,
  })

function rowOf<T extends EmailTemplate>({ to, about, ...mail }: QueueEmail<T>) {
  const params = readParams(mail.template, mail.params)
  const content = composeEmail({ ...mail, params, name: to.name })
  return {
    idempotencyKey: mail.idempotencyKey,
    toAddress: to.address,
    toName: to.name,
    locale: mail.locale,
    template: mail.template,
    params,
    subject: content.subject,
    html: '',
    text: renderText(content),
    aboutType: about?.type,
    aboutId: about?.id,
  }
}
