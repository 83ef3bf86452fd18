import { localeSchema } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { findInvitation } from './find-invitation'
import type { GetInvitation, OfferedInvitation } from './invitation.schema'

/** What an invitation offers, for whoever holds its link. Throws `invitation_invalid`. */
export async function getInvitation(
  ctx: DomainContext,
  { token }: GetInvitation,
): Promise<OfferedInvitation> {
  const { email, name, role, locale } = await findInvitation(ctx.db, token, ctx.now())
  return {
    email,
    name,
    role,
    locale: localeSchema.catch('ru').parse(locale),
    first: email === null,
  }
}
