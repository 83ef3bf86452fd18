import type { BffDefinition } from '@zhancore/bff-base'

import { sendContractFile } from './contract/send-contract-file'
import { approvalRouter } from './router'

/** The BFF without its environment: procedures, and contracts as downloads. */
export const approvalDefinition: BffDefinition = {
  name: 'approval',
  router: approvalRouter,
  mount: (routes, withContext) =>
    routes.get('/files/contracts/:id.pdf', withContext(sendContractFile)),
}
