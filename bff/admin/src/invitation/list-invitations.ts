import { staffProcedure } from '@zhancore/bff-base'
import {
  invitationListSchema,
  listInvitations as readInvitations,
  listInvitationsSchema,
} from '@zhancore/identity'

/** Invitations that nobody has taken up yet. */
export const listInvitations = staffProcedure
  .input(listInvitationsSchema)
  .output(invitationListSchema)
  .query(({ ctx }) => readInvitations(ctx))
