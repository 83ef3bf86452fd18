const maxLength = 80

/** What a request is about, in one line: its first sentence, cut at a word where it is long. */
export function titleOfText(text: string): string {
  const line = text.split(/\n|(?<=[.!?…])\s/u).find((part) => part.trim()) ?? text
  const sentence = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.…]+$/u, '')
  const letters = [...(sentence || text.trim())]
  if (letters.length <= maxLength) return letters.join('')
  const cut = letters.slice(0, maxLength - 1).join('')
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`
}
