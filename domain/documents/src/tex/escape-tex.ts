import { fontFor } from './font-coverage'

const replacementMark = '\uFFFD'
const longestUnbrokenWord = 24

const invisible = /[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
const noBreakSpace = '\u00A0'
const transliterations = new Map([
  // the stress mark of dictionaries (за́мок): it has no letter of its own to be composed into
  ['\u0301', ''],
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
])

/**
 * The plain text that a reader of the document gets for this input: composed (NFC), without
 * control, formatting and lone surrogate characters, every kind of white space a space or a
 * no-break space, and `\uFFFD` in place of each character that neither font can show.
 */
export function printableText(text: string): string {
  const visible = text
    .toWellFormed()
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[\u2007\u202F]/gu, noBreakSpace)
    .replace(/[^\S\u00A0]|\u0085/gu, ' ')
    .replace(/\p{Cc}/gu, '')
  return Array.from(visible, printable).join('')
}

function printable(character: string): string {
  if (character === ' ' || character === noBreakSpace) return character
  const known = transliterations.get(character)
  return known ?? (fontFor(character) ? character : replacementMark)
}

/*
 * Not only TeX's ten special characters: `[`, `]` and `*` would be read as arguments of a command
 * before them, quotes and the hyphen would be joined into ligatures.
 */
const commands = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['"', String.raw`\char34{}`],
  ["'", String.raw`\char39{}`],
  ['`', String.raw`\char96{}`],
  ['<', String.raw`\char60{}`],
  ['>', String.raw`\char62{}`],
  ...Array.from('{}$&#%_', (special) => [special, `\\${special}`] as const),
  ...Array.from('-[]*', (special) => [special, `{${special}}`] as const),
  [noBreakSpace, '~'],
  ['₸', String.raw`\tenge{}`],
])

const typesetCharacter = (character: string) =>
  commands.get(character) ?? (fontFor(character) === 'spare' ? `\\spare{${character}}` : character)

/**
 * A word longer than the limit may be broken at any letter: XeTeX corrupts its memory on words of
 * 1000 letters and more, and a long address would stick out of its column.
 */
function typesetWord(word: string): string {
  const characters = Array.from(word, typesetCharacter)
  return characters.join(characters.length > longestUnbrokenWord ? String.raw`\anywhere{}` : '')
}

/**
 * Makes any text plain text in TeX: the one door through which data enters a document. Takes text
 * of users as it is, returns TeX that prints `printableText(text)` and nothing else, on one line.
 * The document's preamble must hold `fontSetup`.
 */
export function escapeTex(text: string): string {
  return printableText(text).split(' ').map(typesetWord).join(' ')
}
