const prefixes = {
  client: 'C',
  inquiry: 'R',
  lead: 'L',
  opportunity: 'D',
  project: 'P',
} as const

/** The number by which people call a record: `L-1042`. */
export const humanNumber = (type: keyof typeof prefixes, number: number) =>
  `${prefixes[type]}-${number}`

/** Number in what somebody typed into a search (`L-1042`, `1042`); undefined when there is none. */
export function typedNumber(search: string): number | undefined {
  const digits = /^(?:\p{L}[-–—\s]?)?(\d{1,9})$/u.exec(search.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}
