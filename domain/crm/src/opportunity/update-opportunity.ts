import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { toMinor } from '../record/brief'
import { editRecord } from '../record/change-stage'
import { changesBetween } from '../record/changes'
import type { OpportunityChanged, UpdateOpportunity } from './opportunity.schema'
import { opportunityKind, type OpportunityRow } from './opportunity-kind'
import { editableOpportunityStages } from './opportunity-stages'

const fieldsOf = (input: UpdateOpportunity) => ({
  title: input.title,
  amountMinor: input.amountMinor ?? null,
  requirements: input.requirements ?? null,
  durationDays: input.durationDays ?? null,
})

const shownBefore = (row: OpportunityRow) => ({
  title: row.title,
  amountMinor: toMinor(row.amountMinor),
  requirements: row.requirements,
  durationDays: row.durationDays,
})

function refuseLater(row: OpportunityRow): void {
  if (editableOpportunityStages.includes(row.stage)) return
  const current = { version: row.version, stage: row.stage }
  throw new DomainError('transition_not_allowed', { current })
}

/**
 * Saves the whole form of a deal; what is left out is cleared. Only until the contract is sent for
 * approval: later, people decide on what it says. Throws `transition_not_allowed` then, and what
 * every change throws.
 */
export function updateOpportunity(
  ctx: DomainContext,
  input: UpdateOpportunity,
): Promise<OpportunityChanged> {
  const after = fieldsOf(input)
  const amountMinor = after.amountMinor === null ? null : BigInt(after.amountMinor)
  return editRecord(ctx, opportunityKind, input, {
    name: 'update-opportunity',
    check: (_tx, row) => refuseLater(row),
    data: () => ({ ...after, amountMinor }),
    effects: (_tx, row) => Promise.resolve(changesBetween(shownBefore(row), after)),
  })
}
