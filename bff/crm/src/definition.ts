import type { BffDefinition } from '@zhancore/bff-base'

import { sendContractFile } from './contract/send-contract-file'
import { crmRouter } from './router'

/** The BFF without its environment: procedures, and contracts as downloads. */
export const crmDefinition: BffDefinition = {
  name: 'crm',
  router: crmRouter,
  mount: (routes, withContext) =>
    routes.get('/files/contracts/:id.pdf', withContext(sendContractFile)),
}
