const units = [
  '',
  'один',
  'два',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
]
const feminineUnits = ['', 'одна', 'две']
const tens = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
]
const hundreds = [
  '',
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
]

/** Forms of a noun after 1, after 2…4, after 5…20: `день`, `дня`, `дней`. */
export type RussianForms = readonly [one: string, few: string, many: string]

const scales: RussianForms[] = [
  ['', '', ''],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
]

/** The form of a noun that goes with this whole number. */
export function russianForm(value: number, [one, few, many]: RussianForms): string {
  const rest = value % 100
  if (rest >= 11 && rest <= 14) return many
  if (rest % 10 === 1) return one
  return rest % 10 >= 2 && rest % 10 <= 4 ? few : many
}

function underThousand(value: number, isFeminine: boolean): string[] {
  const rest = value % 100
  const unit = rest < 20 ? rest : rest % 10
  return [
    hundreds[Math.floor(value / 100)] ?? '',
    rest < 20 ? '' : (tens[Math.floor(rest / 10)] ?? ''),
    (isFeminine && feminineUnits[unit]) || (units[unit] ?? ''),
  ]
}

/** A whole number, 0 … 999 trillion, in Russian words, masculine: `двадцать одна тысяча два`. */
export function russianNumber(value: number): string {
  if (value === 0) return 'ноль'
  const words = scales.flatMap((forms, index) => {
    const group = Math.floor(value / 1000 ** index) % 1000
    return group === 0 ? [] : [[...underThousand(group, index === 1), russianForm(group, forms)]]
  })
  return words.reverse().flat().filter(Boolean).join(' ')
}
