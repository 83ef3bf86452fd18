import { createHash } from 'node:crypto'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

export interface Limit {
  /** what is counted: `sign-in:account` */
  name: string
  /** whose tries: kept as a hash, so that no address stands in the table */
  key: string
  /** tries in one window */
  points: number
}

type ThrottleContext = Pick<DomainContext, 'db' | 'now'>

const windowMs = 15 * 60_000

const keyOf = ({ name, key }: Limit) =>
  `${name}:${createHash('sha256').update(key.toLowerCase()).digest('base64url')}`

interface Counted {
  points: number
  expire: bigint
}

/** One statement, so that tries at the same moment are each counted. */
async function count({ db }: ThrottleContext, key: string, now: number): Promise<Counted> {
  const [row] = await db.$queryRaw<Counted[]>`
    insert into web.rate_limits as counted (key, points, expire)
    values (${key}, 1, ${now + windowMs}::bigint)
    on conflict (key) do update set
      points = case when counted.expire <= ${now}::bigint then 1 else counted.points + 1 end,
      expire = case when counted.expire <= ${now}::bigint then excluded.expire else counted.expire end
    returning points, expire`
  return row ?? { points: 1, expire: BigInt(now + windowMs) }
}

/** Counts one try towards each limit, before it is made. Throws `too_many_attempts` beyond any of them. */
export async function countAttempt(ctx: ThrottleContext, limits: Limit[]): Promise<void> {
  const now = ctx.now().getTime()
  const waits = await Promise.all(
    limits.map(async (limit) => {
      const counted = await count(ctx, keyOf(limit), now)
      return counted.points > limit.points ? Number(counted.expire) - now : 0
    }),
  )
  const longest = Math.max(...waits)
  if (longest <= 0) return
  throw new DomainError('too_many_attempts', { retryAfterSeconds: Math.ceil(longest / 1000) })
}

/** Forgets the tries of a key, and with them every window that is over. */
export async function forgetAttempts({ db, now }: ThrottleContext, limit: Limit): Promise<void> {
  await db.$executeRaw`
    delete from web.rate_limits
    where key = ${keyOf(limit)} or expire < ${now().getTime() - windowMs}::bigint`
}

/** Takes one try back: it was no guess. */
export async function giveBackAttempt({ db }: ThrottleContext, limit: Limit): Promise<void> {
  await db.$executeRaw`
    update web.rate_limits set points = points - 1 where key = ${keyOf(limit)} and points > 0`
}
