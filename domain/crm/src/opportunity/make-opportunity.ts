import { type DomainContext, recordHistory, type Transaction } from '@zhancore/db'

export interface NewOpportunity {
  clientId: string
  leadId: string
  ownerId: string | null
  title: string
  /** tiyn */
  amountMinor: number
  requirements?: string
}

/** Puts a new deal down, in the transaction of the lead that became it. */
export async function makeOpportunity(tx: Transaction, ctx: DomainContext, deal: NewOpportunity) {
  const now = ctx.now()
  const made = await tx.opportunity.create({
    data: {
      ...deal,
      amountMinor: BigInt(deal.amountMinor),
      createdAt: now,
      stageChangedAt: now,
    },
    select: { id: true, number: true, version: true, stage: true },
  })
  await recordHistory(tx, ctx, {
    subject: { type: 'opportunity', id: made.id },
    action: 'create-opportunity',
    version: made.version,
    toStage: made.stage,
    details: { amountMinor: deal.amountMinor },
  })
  return made
}
