import { DomainError, localeSchema } from '@zhancore/core'
import type { Database, OutgoingEmail } from '@zhancore/db'

import { contractFileName } from '../template/compose-email'
import { emailTemplateSchema, readParams } from '../template/email-params'
import type { MailAttachment } from './mailer'

/**
 * The contract that goes with a letter, if one does. Throws `document_unavailable` while its PDF is
 * not there: a letter that speaks of an attachment never leaves without it.
 */
export async function contractFile(db: Database, row: OutgoingEmail): Promise<MailAttachment[]> {
  const params = readParams(emailTemplateSchema.parse(row.template), row.params)
  if (!('attachment' in params)) return []
  const contract = await db.contractVersion.findUnique({
    where: { id: params.attachment.contractVersionId },
    select: { pdf: true },
  })
  if (!contract?.pdf) throw new DomainError('document_unavailable')
  const filename = contractFileName(localeSchema.parse(row.locale), params.dealNumber)
  return [{ filename, content: contract.pdf, contentType: 'application/pdf' }]
}
