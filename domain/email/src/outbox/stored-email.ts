import { localeSchema } from '@zhancore/core'
import type { OutgoingEmail } from '@zhancore/db'

import { composeEmail } from '../template/compose-email'
import { emailTemplateSchema, readParams } from '../template/email-params'
import { renderHtml } from '../template/render-email'

type StoredEmail = Pick<OutgoingEmail, 'template' | 'params' | 'locale' | 'toName' | 'html'>

/** HTML of a stored letter: what was sent, or what will be. */
export const htmlOf = async (row: StoredEmail): Promise<string> =>
  row.html || renderHtml(contentOf(row))

function contentOf(row: StoredEmail) {
  const template = emailTemplateSchema.parse(row.template)
  return composeEmail({
    template,
    locale: localeSchema.parse(row.locale),
    params: readParams(template, row.params),
    name: row.toName,
  })
}
