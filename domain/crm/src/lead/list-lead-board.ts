import type { DomainContext, LeadStage } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { LeadBoard, ListLeadBoard } from '../board/board.schema'
import { capCount, countLimit } from '../board/cap-count'
import { withPeople } from '../record/brief'
import { newestFirst } from '../record/page'
import { leadStages } from './lead-stages'
import { viewLeadItem } from './lead-view'
import { leadsWhere } from './list-leads'

async function column(ctx: DomainContext, input: ListLeadBoard, stage: LeadStage) {
  const where = leadsWhere(ctx, { ...input, stages: [stage] })
  const [rows, count] = await Promise.all([
    ctx.db.lead.findMany({
      where,
      orderBy: [...newestFirst],
      take: input.perStage,
      include: withPeople,
    }),
    ctx.db.lead.count({ where, take: countLimit }),
  ])
  return { stage, items: rows.map((row) => viewLeadItem(ctx, row)), ...capCount(count) }
}

/** Leads by stage, the newest first in each. Throws `forbidden`. */
export async function listLeadBoard(ctx: DomainContext, input: ListLeadBoard): Promise<LeadBoard> {
  authorize(ctx, 'read', 'Lead')
  return { columns: await Promise.all(leadStages.map((stage) => column(ctx, input, stage))) }
}
