import { localeSchema } from '@zhancore/core'
import type { OutgoingEmail } from '@zhancore/db'

import { composeEmail } from '../template/compose-email'
import { emailTemplateSchema, readParams } from '../template/email-params'
import { renderHtml } from '../template/render-email'

type StoredEmail = Pick<OutgoingEmail, 'template' | 'params' | 'locale' | 'toName' | 'html'>

const kindOf = ({ template }: StoredEmail) => emailTemplateSchema.parse(template)

/** HTML of a stored letter: what was sent, or what will be. */
export const htmlOf = async (row: StoredEmail): Promise<string> =>
  row.html || renderHtml(contentOf(row))

const contentOf = (row: StoredEmail) =>
  composeEmail({
    template: kindOf(row),
    locale: localeSchema.parse(row.locale),
    params: readParams(kindOf(row), row.params),
    name: row.toName,
  })

/** The contract that goes with a letter, if one does. */
export function attachedContract(row: StoredEmail): string | undefined {
  const params = readParams(kindOf(row), row.params)
  return 'attachment' in params ? params.attachment.contractVersionId : undefined
}
