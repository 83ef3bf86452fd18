import { DomainError } from '@zhancore/core'
import { authorize, type DomainContext } from '@zhancore/identity'

import { type ProcessList, processListSchema } from './list-processes.schema'

const limitMs = 4_000

/** What the use-case needs besides the caller: where the gateway answers inside the house. */
export interface ProcessContext extends DomainContext {
  gatewayUrl: string
}

/**
 * State of every process and of what they depend on, as the gateway sees them now. For system
 * administrators; others get `forbidden`. Throws `service_unavailable` when the gateway is away.
 */
export async function listProcesses(ctx: ProcessContext): Promise<ProcessList> {
  authorize(ctx, 'read', 'Process')
  try {
    const response = await fetch(new URL('/readyz', ctx.gatewayUrl), {
      signal: AbortSignal.timeout(limitMs),
    })
    return processListSchema.parse(await response.json())
  } catch (cause) {
    throw new DomainError('service_unavailable', {}, { cause })
  }
}
