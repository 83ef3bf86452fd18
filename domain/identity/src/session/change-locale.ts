import { type DomainContext, recordHistory } from '@zhancore/db'

import { requireActor } from '../authorize'
import type { ChangeLocale } from './session.schema'

/** Keeps the language of one's own account: that of screens on the next device, and of letters. */
export async function changeLocale(ctx: DomainContext, { locale }: ChangeLocale): Promise<void> {
  const actor = requireActor(ctx)
  await ctx.db.$transaction(async (tx) => {
    const changed = await tx.user.updateManyAndReturn({
      where: { id: actor.id, locale: { not: locale } },
      data: { locale, version: { increment: 1 } },
      select: { version: true },
    })
    const [user] = changed
    if (!user) return
    await recordHistory(tx, ctx, {
      subject: { type: 'user', id: actor.id },
      action: 'change-locale',
      version: user.version,
      details: { locale: { from: actor.locale, to: locale } },
    })
  })
}
