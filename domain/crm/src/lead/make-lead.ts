import { type DomainContext, recordHistory, type Transaction } from '@zhancore/db'

import { ownerOfNew } from '../record/assign'

export interface NewLead {
  clientId: string
  title: string
  need?: string
  /** `landing`, `manual` … */
  source: string
}

/** Puts a new lead down, in the transaction of whoever makes it. */
export async function makeLead(tx: Transaction, ctx: DomainContext, lead: NewLead) {
  const now = ctx.now()
  const made = await tx.lead.create({
    data: { ...lead, ownerId: ownerOfNew(ctx), createdAt: now, stageChangedAt: now },
    select: { id: true, number: true, version: true, stage: true },
  })
  await recordHistory(tx, ctx, {
    subject: { type: 'lead', id: made.id },
    action: 'create-lead',
    version: made.version,
    toStage: made.stage,
    details: { source: lead.source },
  })
  return made
}
