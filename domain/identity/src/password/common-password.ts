/** Rows of a keyboard and of the alphabet; a piece of four or more of them is no secret, in either direction. */
const rows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '1q2w3e4r5t6y7u8i9o0p',
]

/** Words that lead every published list of stolen passwords, and those of this house. */
const words =
  'password passwd parol пароль kupiasoz құпиясөз admin administrator админ user login welcome привет letmein changeme secret секрет master dragon monkey football iloveyou люблю sunshine princess test demo crm zhancore almaty алматы astana астана kazakhstan қазақстан казахстан manager consultant'.split(
    ' ',
  )

const shortestRun = 4
const leastLeft = 6
const leastDistinct = 5

const reversed = (text: string) => [...text].reverse().join('')

/** Every piece of the rows, the longest first, so that `123456` goes before `1234`. */
function runsOf(row: string): string[] {
  const runs: string[] = []
  for (let length = row.length; length >= shortestRun; length -= 1) {
    for (let start = 0; start + length <= row.length; start += 1) {
      runs.push(row.slice(start, start + length))
    }
  }
  return runs
}

const runs = rows.flatMap((row) => [...runsOf(row), ...runsOf(reversed(row))])
const guessable = [...words, ...runs].sort((a, b) => b.length - a.length)

/** Parts of a person's name and address that are long enough to mean something. */
const partsOf = (about: string[]) =>
  about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u))
    .filter((part) => part.length >= 3)

/**
 * Whether a password is easy to guess: take away known words, keyboard rows, years and what is known
 * about the person; what is left must still be something.
 */
export function isCommonPassword(password: string, about: string[] = []): boolean {
  const typed = password.normalize('NFKC').toLowerCase()
  const known = [...partsOf(about), ...guessable]
  const left = known
    .reduce((rest, word) => rest.replaceAll(word, ''), typed)
    .replaceAll(/(?:19|20)\d\d/g, '')
    .replaceAll(/[^\p{L}\d]/gu, '')
  return [...left].length < leastLeft || new Set(left).size < leastDistinct
}
