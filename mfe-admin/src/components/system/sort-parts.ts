import type { ProcessPart } from '@zhancore/logging/schema'

const urgency = { down: 0, unavailable: 1, up: 2 } as const

/** A process tells when it started; what it depends on (a database, a compiler) doesn't. */
export const processNames: ReadonlySet<string> = new Set([
  'gateway',
  'landing',
  'login',
  'crm',
  'approval',
  'admin',
  'worker',
  'mailbox',
])

/** Processes and what they depend on apart, each with what needs somebody first. */
export function sortParts(parts: readonly ProcessPart[]) {
  const sorted = parts.toSorted((one, other) => urgency[one.state] - urgency[other.state])
  return {
    processes: sorted.filter(({ name }) => processNames.has(name)),
    services: sorted.filter(({ name }) => !processNames.has(name)),
    troubled: sorted.filter(({ state }) => state !== 'up'),
  }
}
