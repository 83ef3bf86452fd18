import type { Tone } from '../types'

const tones: readonly Tone[] = ['accent', 'info', 'violet', 'gold', 'success']

/** First letters of the first two words: `Айгерим Сапарова` → `АС`. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('')
    .toLocaleUpperCase()
}

/** The same name has the same colour everywhere. */
export function toneOf(name: string): Tone {
  let hash = 5
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 99_991
  return tones[hash % tones.length] ?? 'neutral'
}
