import type { SelectOption } from '../types'

const plain = (text: string) => text.toLocaleLowerCase().replaceAll('ё', 'е')

/** Options in whose label or hint every typed word occurs; `ё` and `е` are one letter to those who search. */
export function filterOptions(options: readonly SelectOption[], query: string) {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return options
  return options.filter(({ label, hint = '' }) => {
    const text = plain(`${label} ${hint}`)
    return words.every((word) => text.includes(word))
  })
}
