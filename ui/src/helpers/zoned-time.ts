/** The zone in which the business works and times are shown. */
export const businessZone = 'Asia/Almaty'

const wallClock = (instant: Date, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/** Instant (ISO, UTC) → what a `datetime-local` input shows in that zone: `2026-11-22T15:30`; '' stays ''. */
export function toWallClock(instant: string, timeZone = businessZone): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : wallClock(date, timeZone)
}

/** The way back: wall clock of that zone → instant (ISO, UTC); '' when it is none. */
export function fromWallClock(local: string, timeZone = businessZone): string {
  const asUtc = new Date(`${local}Z`)
  if (Number.isNaN(asUtc.getTime())) return ''
  // how far the zone's clock is from UTC at about that time
  const offset = Date.parse(`${wallClock(asUtc, timeZone)}Z`) - asUtc.getTime()
  return new Date(asUtc.getTime() - offset).toISOString()
}
