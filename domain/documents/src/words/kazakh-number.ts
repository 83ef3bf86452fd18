const units = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']
const scales = ['', 'мың', 'миллион', 'миллиард', 'триллион']

/** One hundred is `жүз`, without `бір`; one thousand is `бір мың` in documents, where nothing may be written in front. */
function underThousand(value: number): string[] {
  const hundred = Math.floor(value / 100)
  return [
    hundred > 1 ? (units[hundred] ?? '') : '',
    hundred > 0 ? 'жүз' : '',
    tens[Math.floor(value / 10) % 10] ?? '',
    units[value % 10] ?? '',
  ]
}

/** A whole number, 0 … 999 trillion, in Kazakh words: `жиырма бір мың екі`. Nouns after it stay in the singular. */
export function kazakhNumber(value: number): string {
  if (value === 0) return 'нөл'
  const words = scales.flatMap((scale, index) => {
    const group = Math.floor(value / 1000 ** index) % 1000
    return group === 0 ? [] : [[...underThousand(group), scale]]
  })
  return words.reverse().flat().filter(Boolean).join(' ')
}
