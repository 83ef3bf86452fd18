import { expect, test } from 'vitest'

import { writeKazakhDate, writeKazakhRelative } from './kazakh-time'
import { relativeStep } from './relative-step'

const at = new Date('2026-11-22T20:05:00.000Z')

test('a date in words, by the clock of its zone', () => {
  expect(writeKazakhDate(at, 'Asia/Almaty')).toBe('2026 ж. 23 қараша')
  expect(writeKazakhDate(at, 'UTC', true)).toBe('2026 ж. 22 қар., 20:05')
})

test.each([
  [0, 'minute', 'қазір'],
  [-3, 'hour', '3 сағат бұрын'],
  [2, 'month', '2 айдан кейін'],
  [-1, 'day', 'кеше'],
  [2, 'day', 'бүрсігүні'],
  [-5, 'day', '5 күн бұрын'],
] as const)('%i %s is "%s"', (count, unit, text) => {
  expect(writeKazakhRelative(count, unit)).toBe(text)
})

test.each([
  [20, [0, 'minute']],
  [-90, [-1, 'minute']],
  [-7_300, [-2, 'hour']],
  [172_900, [2, 'day']],
  [-3_000_000, [-1, 'month']],
  [-40_000_000, [-1, 'year']],
])('%i seconds are %j', (seconds, step) => {
  expect(relativeStep(seconds * 1_000, 0)).toEqual(step)
})
