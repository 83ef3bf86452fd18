// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const source = readFileSync(new URL('./_fonts.scss', import.meta.url), 'utf8')
const files = new URL('../../node_modules/@fontsource-variable/onest/files/', import.meta.url)

const faces = [...source.matchAll(/include face\(\s*'([\w-]+)',\s*'([^']+)'/g)].map(
  ([, subset = '', ranges = '']) => ({ subset, ranges: ranges.split(', ').map(parseRange) }),
)

function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

test.each([...'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё₸₽№«»—Zz0'])('%s comes from exactly one font file', (letter) => {
  const code = letter.codePointAt(0) ?? 0
  const homes = faces.filter(({ ranges }) =>
    ranges.some(([from, to]) => from <= code && code <= to),
  )
  expect(homes).toHaveLength(1)
})

test('each file is there to be served', () => {
  expect(faces).toHaveLength(4)
  for (const { subset } of faces) {
    expect(existsSync(new URL(`onest-${subset}-wght-normal.woff2`, files)), subset).toBe(true)
  }
})
