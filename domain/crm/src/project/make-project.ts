import { type DomainContext, type Opportunity, recordHistory, type Transaction } from '@zhancore/db'

type WonDeal = Pick<
  Opportunity,
  'id' | 'title' | 'clientId' | 'ownerId' | 'amountMinor' | 'currency'
>

/**
 * Begins the project of a won deal, in the transaction that wins it. The database allows one
 * project per deal. The amount is there: the move that wins requires it.
 */
export async function makeProject(tx: Transaction, ctx: DomainContext, deal: WonDeal) {
  const now = ctx.now()
  const made = await tx.project.create({
    data: {
      title: deal.title,
      clientId: deal.clientId,
      opportunityId: deal.id,
      ownerId: deal.ownerId,
      amountMinor: deal.amountMinor ?? 0n,
      currency: deal.currency,
      createdAt: now,
      stageChangedAt: now,
    },
    select: { id: true, number: true, version: true, stage: true },
  })
  await recordHistory(tx, ctx, {
    subject: { type: 'project', id: made.id },
    action: 'create-project',
    version: made.version,
    toStage: made.stage,
  })
  return made
}
