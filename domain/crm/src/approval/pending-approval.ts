import { DomainError } from '@zhancore/core'
import type { DomainContext, Transaction } from '@zhancore/db'

/** Asks management about the newest ready contract of a deal. Throws `contract_stale` when there is none. */
export async function requestApproval(
  tx: Transaction,
  ctx: DomainContext,
  opportunityId: string,
  note?: string,
): Promise<{ ordinal: number; sha256: string }> {
  const contract = await tx.contractVersion.findFirst({
    where: { opportunityId },
    orderBy: { ordinal: 'desc' },
    select: { id: true, ordinal: true, sha256: true },
  })
  if (!contract?.sha256) throw new DomainError('contract_stale')
  const { id: contractVersionId, ordinal, sha256 } = contract
  await tx.approvalRequest.create({
    data: {
      opportunityId,
      contractVersionId,
      contractSha256: sha256,
      requestedById: ctx.actor?.id ?? null,
      requestedAt: ctx.now(),
      requestNote: note ?? null,
    },
  })
  return { ordinal, sha256 }
}

/** The request that waits for a decision on this deal, if any. */
export const findPending = (tx: Transaction, opportunityId: string) =>
  tx.approvalRequest.findFirst({
    where: { opportunityId, status: 'pending' },
    select: { id: true, contractSha256: true, contractVersionId: true },
  })

export interface Decision {
  status: 'approved' | 'returned' | 'rejected'
  /** comment, remarks or reason */
  comment?: string
}

/** Writes the manager's answer onto the request that waits. Throws `contract_stale` when none does. */
export async function decidePending(
  tx: Transaction,
  ctx: DomainContext,
  opportunityId: string,
  decision: Decision,
): Promise<{ contractVersionId: string; sha256: string }> {
  const pending = await findPending(tx, opportunityId)
  if (!pending) throw new DomainError('contract_stale')
  await tx.approvalRequest.update({
    where: { id: pending.id },
    data: {
      status: decision.status,
      comment: decision.comment ?? null,
      decidedById: ctx.actor?.id ?? null,
      decidedAt: ctx.now(),
    },
  })
  return { contractVersionId: pending.contractVersionId, sha256: pending.contractSha256 }
}
