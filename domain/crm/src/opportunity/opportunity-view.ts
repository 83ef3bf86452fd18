import type { DomainContext, Prisma } from '@zhancore/db'

import { viewApproval, withDecision } from '../approval/approval-brief'
import { contractFields, viewContracts } from '../contract/contract-view'
import { clientBrief, moment, readCurrency, toMinor, withPeople } from '../record/brief'
import { shownDay } from '../record/business-day'
import { humanNumber } from '../record/human-number'
import { transitionsOf } from '../record/transitions'
import { opportunityKind, type OpportunityRow } from './opportunity-kind'
import { editableOpportunityStages } from './opportunity-stages'
import type { OpportunityItem, OpportunityView } from './opportunity-view.schema'

type May = Pick<DomainContext, 'ability'>

/** What a list or a board needs: of the contracts only whether the newest is there and ready. */
export const withContractState = {
  ...withPeople,
  contracts: { orderBy: { ordinal: 'desc' }, take: 1, select: { status: true } },
} as const satisfies Prisma.OpportunityInclude

const related = { select: { id: true, number: true, title: true, stage: true } } as const

/** What the page of a deal shows besides the deal itself. */
export const withRelations = {
  ...withPeople,
  lead: related,
  project: related,
  contracts: { orderBy: { ordinal: 'desc' }, select: contractFields },
  approvals: { orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }], include: withDecision },
} as const satisfies Prisma.OpportunityInclude

export type OpportunityWithRelations = Prisma.OpportunityGetPayload<{
  include: typeof withRelations
}>

/** A deal in a list or on a board. */
export const viewOpportunityItem = (ctx: May, row: OpportunityRow): OpportunityItem => ({
  id: row.id,
  number: humanNumber('opportunity', row.number),
  title: row.title,
  stage: row.stage,
  amountMinor: toMinor(row.amountMinor),
  currency: readCurrency(row.currency),
  client: clientBrief(row.client),
  owner: row.owner,
  stageChangedAt: row.stageChangedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  transitions: transitionsOf(opportunityKind, ctx, row),
})

const agreements = (row: OpportunityRow) => ({
  customerApprovedAt: moment(row.customerApprovedAt),
  customerApprovedBy: row.customerApprovedBy,
  signedByUsOn: shownDay(row.signedByUsOn),
  signedByClientOn: shownDay(row.signedByClientOn),
})

/** A deal on its own page; `names` are those of the people who made its contracts. */
export function viewOpportunity(
  ctx: May,
  row: OpportunityWithRelations,
  names: ReadonlyMap<string, string>,
): OpportunityView {
  const mayUpdate = opportunityKind.may(ctx, 'update', row)
  const { lead, project } = row
  return {
    ...viewOpportunityItem(ctx, row),
    ...agreements(row),
    requirements: row.requirements,
    durationDays: row.durationDays,
    lostFrom: row.lostFrom,
    lostReason: row.lostReason,
    lostNote: row.lostNote,
    updatedAt: row.updatedAt.toISOString(),
    lead: lead && { ...lead, number: humanNumber('lead', lead.number) },
    project: project && { ...project, number: humanNumber('project', project.number) },
    contracts: viewContracts(row.contracts, row, names),
    approvals: row.approvals.map(viewApproval),
    may: {
      update: mayUpdate && editableOpportunityStages.includes(row.stage),
      assign: mayUpdate,
    },
  }
}
