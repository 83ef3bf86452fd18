const decimal = /^(\d*)(?:[.,](\d{0,2}))?/

/** What was typed, with thousands apart: `1500000,5` → `1 500 000,5`. Letters are dropped. */
export function formatMoneyTyped(typed: string): string {
  const match = decimal.exec(typed.replaceAll(/[^\d.,]/g, ''))
  const whole = (match?.[1] ?? '').replace(/^0+(?=\d)/, '').slice(0, 13)
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ')
  const fraction = match?.[2]
  return fraction === undefined ? grouped : `${grouped || '0'},${fraction}`
}

/** Amount in minor units (tiyn), null when nothing is typed. */
export function parseMoney(typed: string): number | null {
  const [whole = '', fraction = ''] = formatMoneyTyped(typed).replaceAll(' ', '').split(',')
  if (whole === '') return null
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

/** Minor units as they are typed: `150050` → `1 500,50`; null → ``. */
export function formatMinor(minor: number | null): string {
  if (minor === null) return ''
  const fraction = Math.abs(minor) % 100
  const whole = String(Math.floor(Math.abs(minor) / 100))
  return formatMoneyTyped(fraction ? `${whole},${String(fraction).padStart(2, '0')}` : whole)
}
