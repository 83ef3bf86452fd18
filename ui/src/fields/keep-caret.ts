import { nextTick } from 'vue'

const significant = /[\d+,]/

/** Place behind the n-th character that was typed (spaces are ours, they don't count). */
function placeAfter(text: string, count: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (seen === count) return at
    if (significant.test(text.charAt(at))) seen++
  }
  return text.length
}

const countTyped = (text: string) => [...text].filter((letter) => significant.test(letter)).length

/**
 * Writes a formatted text into an input and keeps the caret where the person is typing:
 * without it, a correction in the middle jumps to the end.
 */
export function writeKeepingCaret(input: HTMLInputElement, formatted: string): void {
  const caret = input.selectionStart ?? input.value.length
  const atEnd = caret === input.value.length
  const typedBefore = countTyped(input.value.slice(0, caret))
  if (input.value !== formatted) input.value = formatted
  if (atEnd || document.activeElement !== input) return
  void nextTick(() => {
    const place = placeAfter(formatted, typedBefore)
    input.setSelectionRange(place, place)
  })
}
