import type { DomainContext, OpportunityStage } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { ListOpportunityBoard, OpportunityBoard } from '../board/board.schema'
import { newestFirst } from '../record/page'
import { opportunitiesWhere } from './list-opportunities'
import { opportunityStages } from './opportunity-stages'
import { viewOpportunityItem, withContractState } from './opportunity-view'
import { sumOpportunities } from './sum-opportunities'

async function column(ctx: DomainContext, input: ListOpportunityBoard, stage: OpportunityStage) {
  const where = opportunitiesWhere(ctx, { ...input, stages: [stage] })
  const [rows, sum] = await Promise.all([
    ctx.db.opportunity.findMany({
      where,
      orderBy: [...newestFirst],
      take: input.perStage,
      include: withContractState,
    }),
    sumOpportunities(ctx.db, where),
  ])
  return { stage, items: rows.map((row) => viewOpportunityItem(ctx, row)), ...sum }
}

/** Deals by stage, the newest first in each, with their sums. Throws `forbidden`. */
export async function listOpportunityBoard(
  ctx: DomainContext,
  input: ListOpportunityBoard,
): Promise<OpportunityBoard> {
  authorize(ctx, 'read', 'Opportunity')
  return { columns: await Promise.all(opportunityStages.map((stage) => column(ctx, input, stage))) }
}
