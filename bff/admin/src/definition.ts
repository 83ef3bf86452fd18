import type { BffDefinition } from '@zhancore/bff-base'

import { sendOutgoingEmailPage, sendReceivedEmailPage } from './email/send-email-page'
import { adminRouter } from './router'

/** The BFF without its environment: procedures, and letters as pages for a frame. */
export const adminDefinition: BffDefinition = {
  name: 'admin',
  router: adminRouter,
  mount: (routes, withContext) =>
    routes
      .get('/files/outgoing-emails/:id', withContext(sendOutgoingEmailPage))
      .get('/files/received-emails/:id', withContext(sendReceivedEmailPage)),
}
