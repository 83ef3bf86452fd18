const units = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales = ['', 'thousand', 'million', 'billion', 'trillion']

function underHundred(value: number): string {
  if (value < 20) return units[value] ?? ''
  return [tens[Math.floor(value / 10)], units[value % 10]].filter(Boolean).join('-')
}

function underThousand(value: number): string[] {
  const hundred = Math.floor(value / 100)
  return [hundred > 0 ? `${units[hundred]} hundred` : '', underHundred(value % 100)]
}

/** A whole number, 0 … 999 trillion, in English words: `twenty-one thousand two`. */
export function englishNumber(value: number): string {
  if (value === 0) return 'zero'
  const words = scales.flatMap((scale, index) => {
    const group = Math.floor(value / 1000 ** index) % 1000
    return group === 0 ? [] : [[...underThousand(group), scale]]
  })
  return words.reverse().flat().filter(Boolean).join(' ')
}
