import type { ContextHandler } from '@zhancore/bff-base'
import { readContractFile, readContractFileSchema } from '@zhancore/crm'

/** Answers with the PDF of a contract version, shown in the page. */
export const sendContractFile: ContextHandler = async (ctx, request, response) => {
  const { pdf, name } = await readContractFile(ctx, readContractFileSchema.parse(request.params))
  response.type('application/pdf')
  response.setHeader('content-disposition', `inline; filename="${name}"`)
  response.send(Buffer.from(pdf))
}
