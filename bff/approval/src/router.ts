import { router } from '@zhancore/bff-base'

import { getApproval } from './approval/get-approval'
import { listApprovals } from './approval/list-approvals'
import { approveOpportunity } from './opportunity/approve-opportunity'
import { rejectOpportunity } from './opportunity/reject-opportunity'
import { returnOpportunity } from './opportunity/return-opportunity'

export const approvalRouter = router({
  approveOpportunity,
  getApproval,
  listApprovals,
  rejectOpportunity,
  returnOpportunity,
})

export type ApprovalRouter = typeof approvalRouter
