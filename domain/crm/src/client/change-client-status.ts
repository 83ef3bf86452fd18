import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { ChangeClientStatus, ClientChanged } from './client.schema'
import { clientKind } from './client-kind'

/** Makes a client active or inactive, by hand. Throws what every move throws. */
export function changeClientStatus(
  ctx: DomainContext,
  input: ChangeClientStatus,
): Promise<ClientChanged> {
  return changeStage(ctx, clientKind, input, {
    name: 'change-client-status',
    to: input.status,
    details: input.reason ? { reason: input.reason } : {},
  })
}
