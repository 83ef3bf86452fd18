import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { createI18n } from 'vue-i18n'

import { useFormat } from './use-format'

function formatIn(locale: string) {
  const made: { format?: ReturnType<typeof useFormat> } = {}
  const app = createApp({
    setup: () => {
      made.format = useFormat()
      return () => null
    },
  })
  app.use(createI18n({ legacy: false, locale, messages: { [locale]: {} } }))
  app.mount(document.createElement('div'))
  if (!made.format) throw new Error('not mounted')
  return made.format
}

/** Intl writes no-break spaces of two kinds. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test.each([
  ['ru', '12 500 000 ₸'],
  ['kk', '12 500 000 ₸'],
  ['en', '₸12,500,000'],
])('an amount in %s', (locale, text) => {
  expect(plain(formatIn(locale).money(1_250_000_000))).toBe(text)
})

test('tiyn are shown where there are some', () => {
  expect(plain(formatIn('ru').money(150_050))).toBe('1 500,50 ₸')
})

test('times are those of Almaty', () => {
  const { date, dateTime, time } = formatIn('ru')
  expect(plain(date('2026-11-22T20:00:00.000Z'))).toBe('23 ноября 2026 г.')
  expect(dateTime('2026-11-22T09:30:00.000Z')).toContain('14:30')
  expect(time('2026-11-22T09:30:00.000Z')).toBe('14:30')
})

test('Kazakh is written in Kazakh, whatever the browser knows', () => {
  const format = formatIn('kk')
  expect(format.date('2026-11-22')).toBe('2026 ж. 22 қараша')
  expect(format.relative(new Date(Date.now() - 10_900_000).toISOString())).toBe('3 сағат бұрын')
})

test('a bare day stays that day', () => {
  expect(plain(formatIn('ru').date('2026-11-22'))).toBe('22 ноября 2026 г.')
})

test('how long ago', () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  expect(formatIn('ru').relative(ago(121))).toBe('2 часа назад')
  expect(formatIn('en').relative(ago(3))).toBe('3 minutes ago')
})

test('nothing is a dash', () => {
  const format = formatIn('ru')
  expect([format.money(null), format.date(undefined), format.phone(null)]).toEqual(['—', '—', '—'])
  expect(format.dateTime('not a date')).toBe('—')
})

test('phones and sizes as people read them', () => {
  const format = formatIn('ru')
  expect(format.phone('+77011234567')).toBe('+7 701 123 45 67')
  expect(format.phone('+998901234567')).toBe('+998901234567')
  expect(plain(format.bytes(1_540_000))).toBe('1,5 МБ')
  expect(plain(format.percent(0.125))).toBe('12,5 %')
})
