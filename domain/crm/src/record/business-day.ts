import { DomainError } from '@zhancore/core'

/** Days of the business (signing, payment, acceptance) are days of this place. */
const timeZone = 'Asia/Almaty'

/** Calendar day at the house at this instant, `2026-11-22`. */
export const businessDay = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone })

/** A calendar day as the database keeps it: midnight in UTC. */
export const storedDay = (day: string) => new Date(`${day}T00:00:00Z`)

/** A day of the database as answers show it. */
export const shownDay = (day: Date | null) => day && day.toISOString().slice(0, 10)

/** Throws `invalid_input` (`date_in_future`) when a day that should have been has not come yet. */
export function refuseFutureDay(now: Date, day: string, path: string): void {
  if (day <= businessDay(now)) return
  throw new DomainError('invalid_input', { fields: [{ path, code: 'date_in_future' }] })
}

/** Throws `invalid_input` (`date_in_past`) when a day that should come is over. */
export function refusePastDay(now: Date, day: string, path: string): void {
  if (day >= businessDay(now)) return
  throw new DomainError('invalid_input', { fields: [{ path, code: 'date_in_past' }] })
}
