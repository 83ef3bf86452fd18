// @vitest-environment node
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const source = readFileSync(new URL('./_colors.scss', import.meta.url), 'utf8')
const pair = /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g
const colours = new Map(
  [...source.matchAll(pair)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name)
  if (!found) throw new Error(`no colour ${name}`)
  return found[theme]
}

const tones = ['neutral', 'accent', 'info', 'success', 'warning', 'danger', 'violet', 'gold']
const grounds = ['color-bg', 'color-surface', 'color-raised', 'color-field']
const texts = ['color-text', 'color-muted', 'color-faint', 'color-accent-text', 'tone-danger-text']

const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['color-text', 'color-muted'].map((text) => [text, 'color-hover']),
  ...tones.map((tone) => [`tone-${tone}-text`, `tone-${tone}-soft`]),
  ['color-on-accent', 'color-accent'],
  ['color-on-accent', 'color-accent-hover'],
  ['color-on-danger', 'color-danger-solid'],
  ['color-on-danger', 'color-danger-solid-hover'],
  ['color-on-inverse', 'color-inverse'],
  ['color-on-inverse-muted', 'color-inverse'],
]

test.each(pairs)('%s can be read on %s (WCAG AA)', (text = '', ground = '') => {
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(colour(text, theme), colour(ground, theme)), theme).toBeGreaterThanOrEqual(4.5)
  }
})

test.each(tones)('the dot of %s can be seen', (tone) => {
  for (const theme of ['light', 'dark'] as const) {
    const dot = colour(`tone-${tone}`, theme)
    expect(contrast(dot, colour('color-surface', theme)), theme).toBeGreaterThanOrEqual(3)
  }
})
