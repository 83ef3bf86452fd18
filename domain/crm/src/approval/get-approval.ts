import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext, Prisma } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { relatedRecords } from '../client/related-records'
import { contractFields } from '../contract/contract-view'
import { withPeople } from '../record/brief'
import { namesOf } from '../record/names-of'
import type { ApprovalView, GetApproval } from './approval.schema'
import { withDecision } from './approval-brief'
import { viewWholeApproval } from './approval-view'

/** Everything that a manager needs to decide, in one read. */
const withEverything = {
  ...withDecision,
  opportunity: {
    include: {
      ...withPeople,
      client: true,
      lead: true,
      contracts: { orderBy: { ordinal: 'desc' }, select: contractFields },
      approvals: { orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }], include: withDecision },
    },
  },
} as const satisfies Prisma.ApprovalRequestInclude

export type WholeApproval = Prisma.ApprovalRequestGetPayload<{ include: typeof withEverything }>

/** A request for approval with everything behind it. Throws `not_found` for one that the person may not see. */
export async function getApproval(ctx: DomainContext, { id }: GetApproval): Promise<ApprovalView> {
  authorize(ctx, 'read', 'ApprovalRequest')
  const row = await ctx.db.approvalRequest.findFirst({
    where: { AND: [accessibleBy(ctx.ability, 'read').ofType('ApprovalRequest'), { id }] },
    include: withEverything,
  })
  if (!row) throw new DomainError('not_found')
  const authors = row.opportunity.contracts.map(({ createdById }) => createdById)
  const [related, names] = await Promise.all([
    relatedRecords(ctx, row.opportunity.clientId),
    namesOf(ctx.db, authors),
  ])
  return viewWholeApproval(ctx, row, { related, names })
}
