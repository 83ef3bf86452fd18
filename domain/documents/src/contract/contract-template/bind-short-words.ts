const noBreakSpace = '\u00A0'

/**
 * Keeps a preposition, `№` or `г.` with the word after it, a number with its unit, a dash with the
 * word before: a line must not end or begin with them. Only spaces change.
 */
export function bindShortWords(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}.-])(\p{L}{1,2}|№|No\.|\p{L}{1,2}\.) (?=\S)/gu, `$1${noBreakSpace}`)
    .replace(/ (?=[—–] )/gu, noBreakSpace)
    .replace(/(?<=\d) (?=[%(₸$€₽\p{L}])/gu, noBreakSpace)
}
