import { changeStageWith, humanNumber, makeLead } from '@zhancore/crm'
import { type DomainContext, recordHistory, type Transaction } from '@zhancore/db'

import type { AcceptInquiry, InquiryAccepted } from './inquiry.schema'
import { inquiryKind } from './inquiry-kind'
import { titleOfText } from './title-of-text'

/** A client of nobody's becomes the client of the consultant who takes their request on. */
async function takeClient(tx: Transaction, ctx: DomainContext, clientId: string): Promise<void> {
  if (ctx.actor?.role !== 'consultant') return
  const { count } = await tx.client.updateMany({
    where: { id: clientId, ownerId: null },
    data: { ownerId: ctx.actor.id, version: { increment: 1 } },
  })
  if (count === 0) return
  const { version } = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: { version: true },
  })
  await recordHistory(tx, ctx, {
    subject: { type: 'client', id: clientId },
    action: 'update-client',
    version,
    details: { owner: { from: null, to: ctx.actor.name } },
  })
}

/**
 * Makes a new lead of a request, in one transaction; it belongs to the consultant who accepts.
 * Throws what every move throws.
 */
export async function acceptInquiry(
  ctx: DomainContext,
  input: AcceptInquiry,
): Promise<InquiryAccepted> {
  const { changed, result } = await changeStageWith(ctx, inquiryKind, input, {
    name: 'accept-inquiry',
    effects: async (tx, inquiry) => {
      const lead = await makeLead(tx, ctx, {
        clientId: inquiry.clientId,
        title: input.title ?? titleOfText(inquiry.text),
        need: inquiry.text,
        source: inquiry.source,
      })
      await tx.inquiry.update({ where: { id: inquiry.id }, data: { leadId: lead.id } })
      await takeClient(tx, ctx, inquiry.clientId)
      const leadNumber = humanNumber('lead', lead.number)
      return { details: { lead: leadNumber }, result: { leadId: lead.id, leadNumber } }
    },
  })
  return { ...changed, ...result }
}
