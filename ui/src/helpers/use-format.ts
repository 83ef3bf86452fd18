import { useI18n } from 'vue-i18n'

import { writeKazakhDate, writeKazakhRelative } from './kazakh-time'
import { relativeStep } from './relative-step'
import { businessZone } from './zoned-time'

type Nothing = null | undefined
const none = '—'

/**
 * Languages of the page → those that `Intl` writes as Kazakhstan does. Kazakh figures are written like
 * Russian ones there, and browsers know only these (see kazakh-time.ts).
 */
const regions: Record<string, string> = { ru: 'ru-KZ', kk: 'ru-KZ', en: 'en-GB' }

const dates = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type DateKind = keyof typeof dates

function writeDate(locale: string, kind: DateKind, iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return none
  // a bare day has no zone: shown in one west of Greenwich it would be the day before
  const timeZone = iso.includes('T') ? businessZone : 'UTC'
  if (locale === 'kk' && kind !== 'time') return writeKazakhDate(at, timeZone, kind === 'dateTime')
  return new Intl.DateTimeFormat(regions[locale], { timeZone, ...dates[kind] }).format(at)
}

function writeRelative(locale: string, iso: string): string {
  const [count, unit] = relativeStep(Date.parse(iso), Date.now())
  if (locale === 'kk') return writeKazakhRelative(count, unit)
  const format = new Intl.RelativeTimeFormat(regions[locale], { numeric: 'auto' })
  return count === 0 ? format.format(0, 'second') : format.format(count, unit)
}

function writeMoney(locale: string, minor: number, currency: string): string {
  return new Intl.NumberFormat(regions[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(minor / 100)
}

function writeBytes(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const options = { style: 'unit', unit: units[power], maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(regions[locale], options).format(bytes / 1000 ** power)
}

const kazakhPhone = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/

const given =
  <Value>(write: (value: Value) => string) =>
  (value: Value | Nothing) =>
    value === null || value === undefined ? none : write(value)

/** Values as people of the page's language read them; times in Almaty's zone. Nothing is shown as a dash. */
export function useFormat() {
  const { locale } = useI18n({ useScope: 'global' })
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(regions[locale.value], options).format(value)

  return {
    /** minor units (tiyn) */
    money: (minor: number | Nothing, currency = 'KZT') =>
      given((amount: number) => writeMoney(locale.value, amount, currency))(minor),
    number: (value: number | Nothing, options?: Intl.NumberFormatOptions) =>
      given((known: number) => number(known, options))(value),
    /** 0…1 */
    percent: given((share: number) =>
      number(share, { style: 'percent', maximumFractionDigits: 1 }),
    ),
    date: given((iso: string) => writeDate(locale.value, 'date', iso)),
    dateTime: given((iso: string) => writeDate(locale.value, 'dateTime', iso)),
    time: given((iso: string) => writeDate(locale.value, 'time', iso)),
    relative: given((iso: string) => writeRelative(locale.value, iso)),
    /** E.164 */
    phone: given((e164: string) => e164.replace(kazakhPhone, '+7 $1 $2 $3 $4')),
    bytes: given((count: number) => writeBytes(locale.value, count)),
  }
}
