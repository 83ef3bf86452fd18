import type { RequestHandler } from 'express'

export type PartState = 'up' | 'down' | 'unavailable'

export interface PartReport {
  name: string
  state: PartState
  detail?: string
}

/** Something the process depends on. */
export interface HealthPart {
  name: string
  /** `false`: the process does its work without it, and the part is shown as `unavailable` */
  needed?: boolean
  /** Rejects when it is not there; may return a short word about it (a version, a number). */
  check: () => Promise<string | undefined>
}

export interface HealthReport {
  status: 'ready' | 'not_ready' | 'stopping'
  name: string
  version: string
  /** UTC, ISO 8601 */
  startedAt: string
  pid: number
  memoryMb: number
  parts: PartReport[]
}

/** Turns true when the process has been asked to end. */
export interface Lifecycle {
  stopping: boolean
}

export interface HealthOptions {
  name: string
  version: string
  parts: readonly HealthPart[]
  lifecycle: Lifecycle
}

const limitMs = 2_000
const startedAt = new Date()

/** Errors of a driver may hold addresses and names of hosts; their code says enough. */
const shortReason = (error: unknown) => {
  if (!(error instanceof Error)) return 'failed'
  return 'code' in error && error.code ? String(error.code) : error.message.slice(0, 100)
}

function withLimit<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), limitMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function report(part: HealthPart): Promise<PartReport> {
  try {
    const detail = await withLimit(part.check())
    return detail === undefined
      ? { name: part.name, state: 'up' }
      : { name: part.name, state: 'up', detail }
  } catch (error) {
    const state = part.needed === false ? 'unavailable' : 'down'
    return { name: part.name, state, detail: shortReason(error) }
  }
}

/** How the process is, with each of its parts; asks them all at once, two seconds at most. */
export async function readHealth(options: HealthOptions): Promise<HealthReport> {
  const parts = await Promise.all(options.parts.map(report))
  const ready = parts.every((part) => part.state !== 'down')
  return {
    status: options.lifecycle.stopping ? 'stopping' : ready ? 'ready' : 'not_ready',
    name: options.name,
    version: options.version,
    startedAt: startedAt.toISOString(),
    pid: process.pid,
    memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
    parts,
  }
}

/** `/healthz`: the process answers at all. */
export const aliveHandler: RequestHandler = (_request, response) => {
  response.setHeader('cache-control', 'no-store')
  response.json({ status: 'alive' })
}

/** `/readyz`: it can do its work; 503 while it stops or when a part it needs is down. */
export function readyHandler(options: HealthOptions): RequestHandler {
  return async (_request, response) => {
    const health = await readHealth(options)
    response.setHeader('cache-control', 'no-store')
    response.status(health.status === 'ready' ? 200 : 503).json(health)
  }
}
