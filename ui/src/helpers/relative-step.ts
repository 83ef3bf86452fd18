import type { RelativeUnit } from './kazakh-time'

const day = 86_400
const steps: readonly [RelativeUnit, number][] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3_600],
  ['minute', 60],
]

/** How far `at` is from `now` (both ms), in the largest unit that fits: `[-3, 'hour']`; 0 when it is now. */
export function relativeStep(at: number, now: number): [number, RelativeUnit] {
  const seconds = Math.round((at - now) / 1_000)
  const step = steps.find(([, length]) => Math.abs(seconds) >= length)
  return step ? [Math.trunc(seconds / step[1]), step[0]] : [0, 'minute']
}
