/** One paragraph of the appendix, with the mark that stands before it. */
export interface RequirementEntry {
  /** a numbered paragraph, or a bullet below one */
  kind: 'item' | 'bullet'
  mark: string
  text: string
}

const bullet = /^[-–—•*·]\s+(?=\S)/u
const ownNumber = /^(\d{1,3}(?:\.\d{1,3})*[.)])\s+(?=\S)/u

/**
 * Turns requirements as people type them into numbered paragraphs, so that a dispute can name one.
 * Each line is a paragraph; a dash at its start makes it a bullet; whoever numbered lines by hand
 * keeps the own numbers, and lines without one go on unnumbered.
 */
export function outlineRequirements(requirements: string): RequirementEntry[] {
  const lines = requirements
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map((line) => line.trim())
    .filter(Boolean)
  const hasOwnNumbers = lines.some((line) => ownNumber.test(line))
  let count = 0
  return lines.map((line) => {
    if (bullet.test(line)) return { kind: 'bullet', mark: '—', text: line.replace(bullet, '') }
    const mark = ownNumber.exec(line)?.[1]
    if (mark !== undefined) return { kind: 'item', mark, text: line.replace(ownNumber, '') }
    count += 1
    return { kind: 'item', mark: hasOwnNumbers ? '' : `${count}.`, text: line }
  })
}
