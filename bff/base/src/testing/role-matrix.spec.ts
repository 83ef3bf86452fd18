import { describeRoleMatrix, roles } from '../testing'
import { router } from '../trpc'
import { sampleRouter } from './sample-router'

const { whoAmI, readUser, conflict } = sampleRouter._def.procedures

describeRoleMatrix(router({ whoAmI, readUser, conflict }), {
  whoAmI: { allow: roles },
  readUser: {
    allow: ['crm_admin'],
    input: async ({ db, caller }) => {
      const email = `seen-by-${caller}@spec.example`
      const { id } = await db.user.create({ data: { email, name: 'Seen', role: 'manager' } })
      return { id }
    },
  },
  conflict: { allow: ['anonymous', ...roles] },
})
