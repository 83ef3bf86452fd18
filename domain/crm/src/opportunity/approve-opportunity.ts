import { DomainError } from '@zhancore/core'
import type { DomainContext, Transaction } from '@zhancore/db'

import { decidePending, findPending } from '../approval/pending-approval'
import { notifyClient } from '../notification/notify-client'
import { readCurrency } from '../record/brief'
import { changeStage } from '../record/change-stage'
import { humanNumber } from '../record/human-number'
import type { ApproveOpportunity, OpportunityChanged } from './opportunity.schema'
import { opportunityKind, type OpportunityRow } from './opportunity-kind'

const letter = (
  tx: Transaction,
  deal: OpportunityRow,
  contractVersionId: string,
  version: number,
) =>
  notifyClient(tx, deal.client, {
    template: 'contract-for-approval',
    params: {
      dealNumber: humanNumber('opportunity', deal.number),
      amountMinor: Number(deal.amountMinor),
      currency: readCurrency(deal.currency),
      attachment: { contractVersionId },
    },
    about: { type: 'opportunity', id: deal.id },
    version,
  })

/**
 * Management agrees to exactly the PDF that the manager has seen; the client gets it by e-mail.
 * Throws `contract_stale` when another one waits for approval, and what every move throws.
 */
export function approveOpportunity(
  ctx: DomainContext,
  input: ApproveOpportunity,
): Promise<OpportunityChanged> {
  return changeStage(ctx, opportunityKind, input, {
    name: 'approve-opportunity',
    check: async (tx, deal) => {
      const pending = await findPending(tx, deal.id)
      if (pending?.contractSha256 !== input.contractSha256) throw new DomainError('contract_stale')
    },
    details: {
      contractSha256: input.contractSha256,
      ...(input.comment && { comment: input.comment }),
    },
    effects: async (tx, deal, version) => {
      const decision = { status: 'approved', comment: input.comment } as const
      const { contractVersionId } = await decidePending(tx, ctx, deal.id, decision)
      return letter(tx, deal, contractVersionId, version)
    },
  })
}
