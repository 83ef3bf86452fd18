/*
 * Kazakh dates in words. Browsers built on Chromium know the language by name but not its words:
 * `Intl` gives "2026 M11 22" and "-3 h" there. Forms as in CLDR.
 */

const months = [
  ['қаңтар', 'қаң.'],
  ['ақпан', 'ақп.'],
  ['наурыз', 'нау.'],
  ['сәуір', 'сәу.'],
  ['мамыр', 'мам.'],
  ['маусым', 'мау.'],
  ['шілде', 'шіл.'],
  ['тамыз', 'там.'],
  ['қыркүйек', 'қыр.'],
  ['қазан', 'қаз.'],
  ['қараша', 'қар.'],
  ['желтоқсан', 'жел.'],
] as const

const units = {
  minute: ['минут', 'минуттан'],
  hour: ['сағат', 'сағаттан'],
  day: ['күн', 'күннен'],
  month: ['ай', 'айдан'],
  year: ['жыл', 'жылдан'],
} as const

export type RelativeUnit = keyof typeof units

const byName: Partial<Record<RelativeUnit, Record<number, string>>> = {
  day: { [-2]: 'алдыңғы күні', [-1]: 'кеше', 1: 'ертең', 2: 'бүрсігүні' },
  month: { [-1]: 'өткен ай', 1: 'келесі ай' },
  year: { [-1]: 'былтыр', 1: 'келесі жыл' },
}

/** `2026 ж. 22 қараша`; with time `2026 ж. 22 қар., 14:30`. */
export function writeKazakhDate(at: Date, timeZone: string, withTime = false): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  const [long, short] = months[Number(of('month')) - 1] ?? ['', '']
  const day = `${of('year')} ж. ${Number(of('day'))} ${withTime ? short : long}`
  return withTime ? `${day}, ${of('hour')}:${of('minute')}` : day
}

/** `3 сағат бұрын`, `2 күннен кейін`, `кеше`. */
export function writeKazakhRelative(count: number, unit: RelativeUnit): string {
  if (count === 0) return 'қазір'
  const named = byName[unit]?.[count]
  if (named) return named
  const [plain, from] = units[unit]
  return count < 0 ? `${-count} ${plain} бұрын` : `${count} ${from} кейін`
}
