import type { IncomingMessage, ServerResponse } from 'node:http'

import type { HealthPart } from '@zhancore/bff-base'
import { sendError } from '@zhancore/bff-base'
import { DomainError } from '@zhancore/core'
import type { Logger } from '@zhancore/logging'

import { readRegistry, type RegistryState } from './read-registry'

/** A burst of page views reads the files once. */
const keptMs = 500

/** Answers `/registry.json` from the files as they are: a release is a changed `active.json`. */
export function createRegistry(remotesDir: string, log: Logger) {
  let kept: { at: number; state: Promise<RegistryState> } | undefined
  let told = ''

  function tell({ problems }: RegistryState): void {
    const now = problems.join('; ')
    if (now !== told && now !== '') log.error({ problems }, 'remotes left out of the registry')
    told = now
  }

  function read(): Promise<RegistryState> {
    if (!kept || Date.now() - kept.at > keptMs) {
      kept = { at: Date.now(), state: readRegistry(remotesDir) }
      kept.state.then(tell, () => (kept = undefined))
    }
    return kept.state
  }

  async function handle(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { registry } = await read()
      response.setHeader('cache-control', 'no-store')
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(JSON.stringify(registry))
    } catch (error) {
      log.error({ err: error }, 'registry cannot be read')
      sendError(response, new DomainError('service_unavailable', {}, { cause: error }))
    }
  }

  /** Readiness: `unavailable` names what was left out; the rest of the product goes on. */
  const part: HealthPart = {
    name: 'registry',
    needed: false,
    async check() {
      const { registry, problems } = await read()
      if (problems.length > 0) throw new Error(problems.join('; '))
      return `${Object.keys(registry.remotes).length} remotes`
    },
  }
  return { handle, part }
}
