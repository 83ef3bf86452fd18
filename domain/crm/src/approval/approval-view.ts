import type { DomainContext } from '@zhancore/db'

import type { RelatedRecords } from '../client/related-records'
import { viewContracts } from '../contract/contract-view'
import { opportunityKind } from '../opportunity/opportunity-kind'
import { clientBrief, moment, readCurrency, toMinor } from '../record/brief'
import { humanNumber } from '../record/human-number'
import { transitionsOf } from '../record/transitions'
import type { ApprovalView } from './approval.schema'
import { viewApproval } from './approval-brief'
import type { WholeApproval } from './get-approval'

interface Surroundings {
  /** records of the client that the person may see */
  related: RelatedRecords
  /** of the people who made the contracts */
  names: ReadonlyMap<string, string>
}

type Deal = WholeApproval['opportunity']

const viewDeal = (deal: Deal): ApprovalView['opportunity'] => ({
  id: deal.id,
  number: humanNumber('opportunity', deal.number),
  title: deal.title,
  stage: deal.stage,
  version: deal.version,
  amountMinor: toMinor(deal.amountMinor),
  currency: readCurrency(deal.currency),
  requirements: deal.requirements,
  durationDays: deal.durationDays,
  owner: deal.owner,
  stageChangedAt: deal.stageChangedAt.toISOString(),
  createdAt: deal.createdAt.toISOString(),
})

const viewLead = (lead: Deal['lead']): ApprovalView['lead'] =>
  lead && {
    id: lead.id,
    number: humanNumber('lead', lead.number),
    title: lead.title,
    stage: lead.stage,
    source: lead.source,
    need: lead.need,
    demoAt: moment(lead.demoAt),
    createdAt: lead.createdAt.toISOString(),
  }

const viewClient = (deal: Deal, { opportunities, projects }: RelatedRecords) => ({
  ...clientBrief(deal.client),
  status: deal.client.status,
  note: deal.client.note,
  createdAt: deal.client.createdAt.toISOString(),
  opportunities: opportunities.filter(({ id }) => id !== deal.id),
  projects,
})

/** A request for approval with everything behind it. */
export function viewWholeApproval(
  ctx: Pick<DomainContext, 'ability'>,
  row: WholeApproval,
  { related, names }: Surroundings,
): ApprovalView {
  const deal = row.opportunity
  const contract = viewContracts(deal.contracts, deal, names).find(
    ({ id }) => id === row.contractVersionId,
  )
  // the database refuses a request without its contract
  if (!contract) throw new Error(`approval ${row.id} has no contract`)
  return {
    ...viewApproval(row),
    contract,
    opportunity: viewDeal(deal),
    client: viewClient(deal, related),
    lead: viewLead(deal.lead),
    earlier: deal.approvals.filter(({ id }) => id !== row.id).map(viewApproval),
    transitions: transitionsOf(opportunityKind, ctx, deal),
  }
}
