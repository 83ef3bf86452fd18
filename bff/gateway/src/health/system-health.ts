import type { HealthReport } from '@zhancore/bff-base'

import { askProcess, type ProcessAnswer } from './ask-process'
import type { Part, SystemPart } from './process-health.schema'

export interface SystemHealth extends Omit<HealthReport, 'parts'> {
  parts: SystemPart[]
}

const severity = { up: 0, unavailable: 1, down: 2 } as const

/** PostgreSQL, TeX and the like are reported by several processes: the worst word counts. */
function shared(answers: readonly ProcessAnswer[]): Part[] {
  const worst = new Map<string, Part>()
  for (const part of answers.flatMap((answer) => answer.parts)) {
    const known = worst.get(part.name)
    if (!known || severity[part.state] > severity[known.state]) worst.set(part.name, part)
  }
  return [...worst.values()]
}

/**
 * Health of everything behind the one address: the gateway's own report, each process (asked at
 * once), and what they depend on.
 */
export async function readSystemHealth(
  own: HealthReport,
  processes: Readonly<Record<string, string>>,
): Promise<SystemHealth> {
  const answers = await Promise.all(
    Object.entries(processes).map(([name, url]) => askProcess(name, url)),
  )
  const { name, version, startedAt, memoryMb, status } = own
  const gateway: SystemPart = { name, state: 'up', version, startedAt, memoryMb }
  const parts = [
    gateway,
    ...answers.map((answer) => answer.process),
    ...own.parts,
    ...shared(answers),
  ]
  const allUp = parts.every((part) => part.state !== 'down')
  return { ...own, status: status === 'ready' && !allUp ? 'not_ready' : status, parts }
}
