import { describeRoleMatrix, type MatrixCall } from '@zhancore/bff-base/testing'
import { opportunityAt } from '@zhancore/crm/testing'

import { approvalRouter } from './router'

async function waiting({ db }: MatrixCall) {
  const deal = await opportunityAt(db, 'management_approval')
  return db.approvalRequest.findFirstOrThrow({ where: { opportunityId: deal.id } })
}

const decide =
  (rest: object = {}) =>
  async (call: MatrixCall) => ({ id: (await waiting(call)).opportunityId, version: 1, ...rest })

const readers = ['crm_admin', 'consultant', 'manager'] as const

describeRoleMatrix(approvalRouter, {
  approveOpportunity: {
    allow: ['manager'],
    input: async (call) => {
      const { opportunityId: id, contractSha256 } = await waiting(call)
      return { id, version: 1, contractSha256 }
    },
  },
  getApproval: { allow: readers, input: async (call) => ({ id: (await waiting(call)).id }) },
  listApprovals: { allow: readers, input: () => ({}) },
  rejectOpportunity: { allow: ['manager'], input: decide({ reason: 'Нет' }) },
  returnOpportunity: { allow: ['manager'], input: decide({ remarks: 'Сроки' }) },
})
