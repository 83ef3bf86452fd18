import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { LeadChanged, ReopenLead } from './lead.schema'
import { leadKind } from './lead-kind'

/** Takes a lead up again as new; why it was given up stays on it. Throws what every move throws. */
export function reopenLead(ctx: DomainContext, input: ReopenLead): Promise<LeadChanged> {
  return changeStage(ctx, leadKind, input, { name: 'reopen-lead' })
}
