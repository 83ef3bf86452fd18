import { router } from '@zhancore/bff-base'

import { getOutgoingEmail } from './email/get-outgoing-email'
import { getReceivedEmail } from './email/get-received-email'
import { listOutgoingEmails } from './email/list-outgoing-emails'
import { listReceivedEmails } from './email/list-received-emails'
import { resendEmail } from './email/resend-email'
import { inviteUser } from './invitation/invite-user'
import { listInvitations } from './invitation/list-invitations'
import { listLogLines } from './system/list-log-lines'
import { listProcesses } from './system/list-processes'
import { activateUser } from './user/activate-user'
import { changeRole } from './user/change-role'
import { deactivateUser } from './user/deactivate-user'
import { listUsers } from './user/list-users'

export const adminRouter = router({
  activateUser,
  changeRole,
  deactivateUser,
  getOutgoingEmail,
  getReceivedEmail,
  inviteUser,
  listInvitations,
  listLogLines,
  listOutgoingEmails,
  listProcesses,
  listReceivedEmails,
  listUsers,
  resendEmail,
})

export type AdminRouter = typeof adminRouter
