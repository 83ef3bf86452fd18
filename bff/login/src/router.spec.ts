import { randomUUID } from 'node:crypto'

import { callers, describeRoleMatrix, roles } from '@zhancore/bff-base/testing'
import type { Database } from '@zhancore/db'
import { createFirstAdministratorInvitation, hashPassword } from '@zhancore/identity'

import { loginRouter } from './router'

const password = 'сиреневый туман'

async function invitedToken(db: Database): Promise<string> {
  await db.user.deleteMany()
  const { token } = await createFirstAdministratorInvitation(db)
  await db.invitation.updateMany({ data: { email: `${randomUUID()}@spec.example` } })
  return token
}

describeRoleMatrix(loginRouter, {
  getSession: { allow: callers },
  getDemoUsers: { allow: callers },
  signIn: {
    allow: callers,
    input: async ({ db, caller }) => {
      const email = `sign-in-${caller}@spec.example`
      const passwordHash = await hashPassword(password)
      await db.user.create({ data: { email, name: 'Спека', role: 'manager', passwordHash } })
      return { email, password }
    },
  },
  signOut: { allow: callers },
  changeLocale: { allow: roles, input: () => ({ locale: 'kk' }) },
  getInvitation: {
    allow: callers,
    input: async ({ db }) => ({ token: await invitedToken(db) }),
  },
  acceptInvitation: {
    allow: callers,
    input: async ({ db }) => ({ token: await invitedToken(db), name: 'Спека', password }),
  },
})
