import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { notifyClient } from '../notification/notify-client'
import { changeStage } from '../record/change-stage'
import type { LeadChanged, ScheduleDemo } from './lead.schema'
import { leadKind } from './lead-kind'

/**
 * Sets the time of the demo, or another time for one that is set already, and tells the client.
 * Throws `invalid_input` (`date_in_past`), and what every move throws.
 */
export function scheduleDemo(ctx: DomainContext, input: ScheduleDemo): Promise<LeadChanged> {
  const demoAt = new Date(input.demoAt)
  return changeStage(ctx, leadKind, input, {
    name: 'schedule-demo',
    check: () => {
      if (demoAt > ctx.now()) return
      const fields = [{ path: 'demoAt', code: 'date_in_past' }]
      throw new DomainError('invalid_input', { fields })
    },
    data: () => ({ demoAt }),
    details: { demoAt: demoAt.toISOString() },
    effects: (tx, lead, version) =>
      notifyClient(tx, lead.client, {
        template: 'demo-scheduled',
        params: { demoAt: demoAt.toISOString() },
        about: { type: 'lead', id: lead.id },
        version,
      }),
  })
}
