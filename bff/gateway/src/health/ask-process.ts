import { type Part, processHealthSchema, type SystemPart } from './process-health.schema'

const limitMs = 2_000

export interface ProcessAnswer {
  process: SystemPart
  /** what it says about what it depends on */
  parts: Part[]
}

function describe(name: string, health: ReturnType<typeof processHealthSchema.parse>): SystemPart {
  const { version, startedAt, memoryMb, status, parts } = health
  const known = { name, version, startedAt, memoryMb }
  if (status === 'ready') return { ...known, state: 'up' }
  const down = parts.filter((part) => part.state === 'down').map((part) => part.name)
  return { ...known, state: 'down', detail: [status, ...down].join(': ') }
}

/** Asks a process how it is. One that doesn't answer within two seconds is down. */
export async function askProcess(name: string, url: string): Promise<ProcessAnswer> {
  try {
    const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(limitMs) })
    const health = processHealthSchema.parse(await response.json())
    return { process: describe(name, health), parts: health.parts }
  } catch {
    return { process: { name, state: 'down', detail: 'no answer' }, parts: [] }
  }
}
