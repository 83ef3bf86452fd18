import { localeSchema } from '@zhancore/core'
import type { Invitation } from '@zhancore/db'

import type { InvitationView } from './invitation.schema'

/** An invitation as an administrator sees it; its secret stays out. */
export const viewInvitation = (
  { id, email, name, role, locale, createdAt, expiresAt }: Invitation,
  now: Date,
): InvitationView => ({
  id,
  email: email ?? '',
  name: name ?? '',
  role,
  locale: localeSchema.catch('ru').parse(locale),
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  isExpired: expiresAt <= now,
})
