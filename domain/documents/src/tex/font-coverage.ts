/*
 * What the two families can show, taken from the fonts themselves (`fc-query --format='%{charset}'`
 * of PTF55F.ttf and DejaVuSerif.ttf, Debian 12): letters, digits, punctuation and symbols only, in
 * hexadecimal ranges. Right-to-left scripts, private use, marks and spaces are left out on purpose.
 * XeTeX prints nothing for a character without a glyph and says so only in its log, so what is not
 * listed here is replaced before it gets there.
 */

/** PT Serif and PT Sans (all weights cover the same), without µ, Δ and Ω: one glyph stands for two characters there. */
const textRanges = `
  21-7e a1-ac ae-b4 b6-109 10c-113 116-11f 122-127 12a-12b 12e-131 134-137 139-13e 141-148
  14c-14d 150-165 16a-173 178-17f 192 1f4-1f5 218-21b 237 2bc 2c6-2c7 2d8-2dd 3bc
  3c0 401-40c 40e-44f 451-45c 45e-45f 462-463 472-475 48a-4c0 4c3-4f9 4fc-4fd 510-513
  51c-51d 524-527 52e-52f 1e30-1e31 1e3e-1e3f 1e54-1e55 1e9e 2011 2013-2014 2018-201a
  201c-201e 2020-2022 2026 2030 2039-203a 2044 2081-2084 20ac 20b4 20bd 2113 2116 2122
  212e 2202 2206 220f 2211-2212 2215 221a 221e 222b 2248 2260 2264-2265 25ca 2c67-2c68
`

/** DejaVu Serif, for what PT lacks: the tenge, Greek, Armenian, Georgian, arrows, mathematics … */
const spareRanges = `
  b5 10a-10b 114-115 120-121 128-129 12c-12d 132-133 138 13f-140 149-14b 14e-14f 166-169
  174-177 180-191 193-1f3 1f6-217 21c-236 238-24f 370-373 375-377 37a-37d 37f 384-386
  388-38a 38c 38e-3a1 3a3-3bb 3bd-3bf 3c1-3e1 3f0-400 40d 450 45d 464-465
  46a-46d 470-471 476-477 4c1-4c2 514-515 51a-51b 531-556 559-55f 561-587 589-58a
  10a0-10c5 10d0-10fc 1e00-1e2f 1e32-1e3d 1e40-1e53 1e56-1e9d 1e9f-1efb 2010 2012
  2015-2017 201b 201f 2023-2025 2031-2038 203c-203e 2042 2045-2049 204b-204f 2051-2053
  2057 2070-2071 2074-2080 2085-208e 20a6 20af 20b1 20b5 20b8-20ba 2103 2109 2150-2185
  2189 2190-2200 2203-2204 2207-2209 220b-220c 2210 2213-2214 2217-2219 221b-221d
  221f-2220 2223-222a 222c-222d 2238-223d 2242-2243 2250-2255 2261 2282-2287 228c-22af
  22c4-22c5 2302 2308-230b 2310-2311 2500-25c9 25cb-2600 2638-263c 263f-2647 2660-2667
  2669-266f 27a1 27e8-27e9 fffd
`

type Range = readonly [from: number, to: number]

const parseRanges = (ranges: string): Range[] =>
  ranges
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [from = NaN, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16))
      return [from, to]
    })

const textFont = parseRanges(textRanges)
const spareFont = parseRanges(spareRanges)

const covers = (ranges: Range[], codePoint: number) =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to)

/** Which font shows this character: the text's own, the spare one, or none. */
export function fontFor(character: string): 'text' | 'spare' | undefined {
  const codePoint = character.codePointAt(0) ?? 0
  if (covers(textFont, codePoint)) return 'text'
  return covers(spareFont, codePoint) ? 'spare' : undefined
}

/** Every character that a document can show, in order; for the specs. */
export function printableCharacters(): string[] {
  return [...textFont, ...spareFont].flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
}
