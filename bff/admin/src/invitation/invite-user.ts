import { staffProcedure } from '@zhancore/bff-base'
import {
  invitationViewSchema,
  inviteUser as sendInvitation,
  inviteUserSchema,
} from '@zhancore/identity'

import { addresses } from '../env'

/** Invites a colleague by a letter. */
export const inviteUser = staffProcedure
  .input(inviteUserSchema)
  .output(invitationViewSchema)
  .mutation(({ ctx, input }) => sendInvitation({ ...ctx, publicUrl: addresses().publicUrl }, input))
