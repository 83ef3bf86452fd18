import { useI18n } from 'vue-i18n'

import { businessZone } from './zoned-time'

type Nothing = null | undefined
const none = '—'
const day = 86_400
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3_600],
  ['minute', 60],
]

/** Languages of the page → those that `Intl` writes as Kazakhstan does. */
const regions: Record<string, string> = { ru: 'ru-KZ', kk: 'kk-KZ', en: 'en-GB' }

const wholeTenge = (minor: number) => minor % 100 === 0

function writeMoney(locale: string, minor: number, currency: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: wholeTenge(minor) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(minor / 100)
}

function writeRelative(locale: string, at: number, now: number): string {
  const seconds = Math.round((at - now) / 1_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const step = steps.find(([, length]) => Math.abs(seconds) >= length)
  if (!step) return format.format(0, 'second')
  return format.format(Math.trunc(seconds / step[1]), step[0])
}

function writeBytes(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power)
}

const kazakhPhone = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/

/** Values as people of the page's language read them; times in Almaty's zone. Nothing is shown as a dash. */
export function useFormat() {
  const { locale } = useI18n({ useScope: 'global' })
  const region = () => regions[locale.value] ?? locale.value

  const time = (options: Intl.DateTimeFormatOptions) => (iso: string | Nothing) => {
    const at = new Date(iso ?? '')
    if (Number.isNaN(at.getTime())) return none
    // a bare day has no zone: shown in one west of Greenwich it would be the day before
    const timeZone = iso?.includes('T') ? businessZone : 'UTC'
    return new Intl.DateTimeFormat(region(), { timeZone, ...options }).format(at)
  }
  const given =
    <Value>(write: (value: Value) => string) =>
    (value: Value | Nothing) =>
      value === null || value === undefined ? none : write(value)

  return {
    /** minor units (tiyn) */
    money: (minor: number | Nothing, currency = 'KZT') =>
      given((amount: number) => writeMoney(region(), amount, currency))(minor),
    number: (value: number | Nothing, options?: Intl.NumberFormatOptions) =>
      given((number: number) => new Intl.NumberFormat(region(), options).format(number))(value),
    /** 0…1 */
    percent: given((share: number) =>
      new Intl.NumberFormat(region(), { style: 'percent', maximumFractionDigits: 1 }).format(share),
    ),
    date: time({ day: 'numeric', month: 'long', year: 'numeric' }),
    dateTime: time({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
    time: time({ hour: '2-digit', minute: '2-digit' }),
    relative: given((iso: string) => writeRelative(region(), Date.parse(iso), Date.now())),
    /** E.164 */
    phone: given((e164: string) => e164.replace(kazakhPhone, '+7 $1 $2 $3 $4')),
    bytes: given((count: number) => writeBytes(region(), count)),
  }
}
