import { router } from '@zhancore/bff-base'

import { acceptInvitation } from './invitation/accept-invitation'
import { getInvitation } from './invitation/get-invitation'
import { changeLocale } from './session/change-locale'
import { getSession } from './session/get-session'
import { signIn } from './session/sign-in'
import { signOut } from './session/sign-out'
import { getDemoUsers } from './user/get-demo-users'

export const loginRouter = router({
  acceptInvitation,
  changeLocale,
  getDemoUsers,
  getInvitation,
  getSession,
  signIn,
  signOut,
})

export type LoginRouter = typeof loginRouter
