import { report } from '../report'
import { type Registry, registryEntrySchema, registrySchema } from './registry.schema'

const timeoutMs = 10_000

/** Reads the registry's answer; an entry that can't be read is left out, so that it takes no other with it. */
export function parseRegistry(answer: unknown): Registry {
  const entries = Object.values(registrySchema.parse(answer).remotes).flatMap((candidate) => {
    const entry = registryEntrySchema.safeParse(candidate)
    if (!entry.success) report('unreadable registry entry', entry.error)
    return entry.success ? [entry.data] : []
  })
  entries.sort((one, other) => one.order - other.order || one.name.localeCompare(other.name))
  return new Map(entries.map((entry) => [entry.name, entry]))
}

/** Which remotes there are now. Throws when the registry can't be reached, is silent for 10 s, or makes no sense. */
export async function fetchRegistry(): Promise<Registry> {
  const answer = await fetch('/registry.json', {
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!answer.ok) throw new Error(`registry answered ${answer.status}`)
  return parseRegistry(await answer.json())
}
