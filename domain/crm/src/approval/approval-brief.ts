import type { Prisma } from '@zhancore/db'

import { moment, personFields } from '../record/brief'
import type { ApprovalBrief } from './approval-brief.schema'

/** Who asked, who decided, and about which version. */
export const withDecision = {
  requestedBy: { select: personFields },
  decidedBy: { select: personFields },
  contractVersion: { select: { ordinal: true } },
} as const satisfies Prisma.ApprovalRequestInclude

type ApprovalRow = Prisma.ApprovalRequestGetPayload<{ include: typeof withDecision }>

/** A request for approval, and what became of it. */
export const viewApproval = (row: ApprovalRow): ApprovalBrief => ({
  id: row.id,
  status: row.status,
  contractVersionId: row.contractVersionId,
  contractOrdinal: row.contractVersion.ordinal,
  contractSha256: row.contractSha256,
  requestedBy: row.requestedBy,
  requestedAt: row.requestedAt.toISOString(),
  requestNote: row.requestNote,
  decidedBy: row.decidedBy,
  decidedAt: moment(row.decidedAt),
  comment: row.comment,
})
