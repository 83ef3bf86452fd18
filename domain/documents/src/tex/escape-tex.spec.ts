import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeTex, printableText } from './escape-tex'
import { printableCharacters } from './font-coverage'
import { printAndRead } from './tex-for-specs'

const withoutSpace = (text: string) => text.replace(/\s+/gu, '')

const attacks = [
  String.raw`\input{/etc/passwd}`,
  String.raw`\csname input\endcsname /etc/passwd `,
  '^^5cinput{/etc/passwd} ^^^^005cinput{/etc/passwd} ^^M',
  String.raw`\newread\r\openin\r=/etc/passwd \read\r to\x \x`,
  String.raw`\makeatletter\@@input /etc/passwd `,
  String.raw`\immediate\write18{touch /tmp/pwned} \input{|"id"}`,
  String.raw`\special{pdf:fstream @x (/etc/passwd)}\special{psfile=/etc/passwd}`,
  String.raw`\loop\iftrue\repeat \def\a{\a\a}\a`,
  String.raw`\end{document} }}} {{{ & a \\[9cm] \\* $x_1$ # % 100 % ~ ^ _ "x" 'y'`,
  "?` !` `` '' ,, << >> -- --- ff fi fl ffi ffl [x]* \\\\[",
  "<script>alert(1)</script> =cmd|' /C calc'!A0 &lt; #1##",
  'я'.repeat(5000),
  `${'A'.repeat(2500)}-${'_'.repeat(1500)}`,
  '\u0000a\u0007b\tc\u2028d\uFEFF\u202Etxt\u200Be\uD800f\r\ng',
  '😀 👩‍💻 汉字 عربي שלום हिन्दी',
  'Әріптер: ӘҒҚҢӨҰҮҺІ әғқңөұүһі Ёё № « » — – … € ₽ ₸ © ® ° ± ×',
  'ﬁn ﬂow й (и\u0306) ё Ελλάδα Հայ ქართ → ≤ ½ ✓',
]

describe('printableText', () => {
  it('keeps what the fonts can show, in all our languages', () => {
    const text = 'Қазақ тілі, русский, English: 1 000 ₸ — «да» №5 → 100 %'
    expect(printableText(text)).toBe(text)
  })

  it('shows a mark for what no font has, and drops what nobody can see', () => {
    expect(printableText('汉 😀 ع')).toBe('\uFFFD \uFFFD \uFFFD')
    expect(printableText('a\u0000b\u202Ec\u2066d\u00ADe')).toBe('abcde')
    expect(printableText('a\tb\r\nc\u2003d\u202Fe')).toBe('a b  c d\u00A0e')
  })

  it('is settled: a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printableText(printableText(text))).toBe(printableText(text))
      }),
    )
  })
})

describe('escapeTex', () => {
  it('leaves no character by which TeX could be spoken to', () => {
    // what remains after our own commands are taken out is ordinary letters
    const own =
      /\\(?:textbackslash|textasciicircum|textasciitilde|char(?:34|39|96|60|62)|tenge)\{\}|\\anywhere\{\}|\\[{}$&#%_]|\{[-[\]*]\}|\\spare\{[^\\{}]\}|~/gu
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(escapeTex(text).replace(own, '')).not.toMatch(/[\\{}$&#%_^~"'`<>\p{Cc}]/u)
      }),
    )
    for (const attack of attacks) {
      expect(escapeTex(attack).replace(own, '')).not.toMatch(/[\\{}$&#%_^~"'`<>\p{Cc}]/u)
    }
  })

  it('lets a word of more than 24 letters be broken anywhere', () => {
    expect(escapeTex('ы'.repeat(24))).toBe('ы'.repeat(24))
    expect(escapeTex('ы'.repeat(25)).split(String.raw`\anywhere{}`)).toEqual(Array(25).fill('ы'))
  })
})

describe('escapeTex on paper', { timeout: 60_000 }, () => {
  it('prints every attack literally', async () => {
    const { read, warnings } = await printAndRead(attacks, escapeTex)
    expect(read).toEqual(attacks.map((attack) => withoutSpace(printableText(attack))))
    expect(warnings.filter((line) => line.startsWith('Missing'))).toEqual([])
  })

  it('prints every character of the allow-list so that it can be copied out again', async () => {
    const characters = printableCharacters().map((character) => `x${character}x`)
    const { read, warnings } = await printAndRead(characters, escapeTex)
    const lost = characters.filter((wanted, index) => read[index] !== wanted)
    expect(lost).toEqual([])
    expect(warnings).toEqual([])
  })

  it('prints random texts losslessly', async () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 1 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(...'ӘҒҚҢӨҰҮҺІәғқңөұүһіЁё№«»—–…€₽₸©®\n\t\\{}$&#%_^~"`\'-'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    )
    const text = fc.string({ unit, minLength: 1, maxLength: 80 })
    const texts = fc.sample(text, { numRuns: 600, seed: 20261122 })
    const { read } = await printAndRead(texts, escapeTex)
    expect(read).toEqual(texts.map((sample) => withoutSpace(printableText(sample))))
  })
})
