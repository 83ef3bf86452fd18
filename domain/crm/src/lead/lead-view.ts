import type { DomainContext, Prisma } from '@zhancore/db'

import { clientBrief, moment, withPeople } from '../record/brief'
import { humanNumber } from '../record/human-number'
import { transitionsOf } from '../record/transitions'
import type { LeadItem, LeadView } from './lead.schema'
import { leadKind, type LeadRow } from './lead-kind'

/** What the page of a lead shows besides the lead itself. */
export const withRelations = {
  ...withPeople,
  inquiry: { select: { id: true, number: true, text: true, createdAt: true } },
  opportunity: { select: { id: true, number: true, title: true, stage: true } },
} as const satisfies Prisma.LeadInclude

type LeadWithRelations = Prisma.LeadGetPayload<{ include: typeof withRelations }>
type May = Pick<DomainContext, 'ability'>

/** A lead in a list or on a board. */
export const viewLeadItem = (ctx: May, row: LeadRow): LeadItem => ({
  id: row.id,
  number: humanNumber('lead', row.number),
  title: row.title,
  stage: row.stage,
  source: row.source,
  client: clientBrief(row.client),
  owner: row.owner,
  demoAt: moment(row.demoAt),
  stageChangedAt: row.stageChangedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  transitions: transitionsOf(leadKind, ctx, row),
})

const viewInquiry = (inquiry: LeadWithRelations['inquiry']) =>
  inquiry && {
    ...inquiry,
    number: humanNumber('inquiry', inquiry.number),
    createdAt: inquiry.createdAt.toISOString(),
  }

/** A lead on its own page. */
export function viewLead(ctx: May, row: LeadWithRelations): LeadView {
  const mayUpdate = leadKind.may(ctx, 'update', row)
  return {
    ...viewLeadItem(ctx, row),
    need: row.need,
    lostReason: row.lostReason,
    lostNote: row.lostNote,
    updatedAt: row.updatedAt.toISOString(),
    inquiry: viewInquiry(row.inquiry),
    opportunity: row.opportunity && {
      ...row.opportunity,
      number: humanNumber('opportunity', row.opportunity.number),
    },
    may: { update: mayUpdate, assign: mayUpdate },
  }
}
