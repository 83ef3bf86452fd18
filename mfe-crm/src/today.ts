const almaty = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' })

/** The calendar day in Almaty, `2026-11-22`, some years ahead if asked for. */
export function todayInAlmaty({ years = 0 } = {}, now = new Date()): string {
  const [year, rest] = [almaty.format(now).slice(0, 4), almaty.format(now).slice(4)]
  // the 29th of February has no other year
  return `${Number(year) + years}${years && rest === '-02-29' ? '-02-28' : rest}`
}
