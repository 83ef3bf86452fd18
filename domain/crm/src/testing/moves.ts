import type { Database, DomainContext } from '@zhancore/db'

import { generateContract } from '../contract/generate-contract'
import { loseLead } from '../lead/lose-lead'
import { markLeadNotSerious } from '../lead/mark-lead-not-serious'
import { qualifyLead } from '../lead/qualify-lead'
import { reopenLead } from '../lead/reopen-lead'
import { scheduleDemo } from '../lead/schedule-demo'
import { approveOpportunity } from '../opportunity/approve-opportunity'
import { loseOpportunity } from '../opportunity/lose-opportunity'
import { recordCustomerApproval } from '../opportunity/record-customer-approval'
import { recordSigning } from '../opportunity/record-signing'
import { rejectOpportunity } from '../opportunity/reject-opportunity'
import { reopenOpportunity } from '../opportunity/reopen-opportunity'
import { requestContractChange } from '../opportunity/request-contract-change'
import { returnOpportunity } from '../opportunity/return-opportunity'
import { startContractDrafting } from '../opportunity/start-contract-drafting'
import { submitForApproval } from '../opportunity/submit-for-approval'
import { acceptProject } from '../project/accept-project'
import { closeProject } from '../project/close-project'
import { handOverProject } from '../project/hand-over-project'
import { returnProjectToWork } from '../project/return-project-to-work'
import { startProject } from '../project/start-project'
import type { Changed, Seen } from '../record/record-kind'

type Run = (ctx: DomainContext, seen: Seen) => Promise<Changed<string>>

const note = 'Заметка <script>alert(1)</script>'

/** Every move of a lead, with input that is right but for the record itself. */
export const leadMoves = {
  'schedule-demo': (ctx, seen) => scheduleDemo(ctx, { ...seen, demoAt: '2027-01-10T10:00:00Z' }),
  'qualify-lead': (ctx, seen) => qualifyLead(ctx, { ...seen, title: 'Учёт', amountMinor: 100 }),
  'lose-lead': (ctx, seen) => loseLead(ctx, { ...seen, reason: 'price', note }),
  'mark-lead-not-serious': (ctx, seen) => markLeadNotSerious(ctx, { ...seen, note }),
  'reopen-lead': (ctx, seen) => reopenLead(ctx, seen),
} as const satisfies Record<string, Run>

/** The hash that stands on the request which waits for a decision. */
async function waitingHash(db: Database, opportunityId: string): Promise<string> {
  const pending = await db.approvalRequest.findFirst({
    where: { opportunityId, status: 'pending' },
    select: { contractSha256: true },
  })
  return pending?.contractSha256 ?? '0'.repeat(64)
}

const signed = { signedByUsOn: '2026-11-20', signedByClientOn: '2026-11-21' }

/** Every move of a deal. */
export const opportunityMoves = {
  'start-contract-drafting': (ctx, seen) => startContractDrafting(ctx, seen),
  'generate-contract': (ctx, seen) => generateContract(ctx, seen),
  'submit-for-approval': (ctx, seen) => submitForApproval(ctx, { ...seen, note }),
  'approve-opportunity': async (ctx, seen) =>
    approveOpportunity(ctx, { ...seen, contractSha256: await waitingHash(ctx.db, seen.id) }),
  'return-opportunity': (ctx, seen) => returnOpportunity(ctx, { ...seen, remarks: note }),
  'reject-opportunity': (ctx, seen) => rejectOpportunity(ctx, { ...seen, reason: note }),
  'record-customer-approval': (ctx, seen) =>
    recordCustomerApproval(ctx, { ...seen, approvedBy: 'Директор' }),
  'request-contract-change': (ctx, seen) => requestContractChange(ctx, { ...seen, remarks: note }),
  'record-signing': (ctx, seen) => recordSigning(ctx, { ...seen, ...signed }),
  'lose-opportunity': (ctx, seen) => loseOpportunity(ctx, { ...seen, reason: 'timing', note }),
  'reopen-opportunity': (ctx, seen) => reopenOpportunity(ctx, seen),
} as const satisfies Record<string, Run>

const payment = { amountMinor: 100_000, on: '2026-11-20' }

/** Every move of a project. */
export const projectMoves = {
  'start-project': (ctx, seen) => startProject(ctx, { ...seen, payment }),
  'hand-over-project': (ctx, seen) =>
    handOverProject(ctx, { ...seen, acceptanceActNumber: '17', acceptanceActOn: '2026-11-20' }),
  'accept-project': (ctx, seen) => acceptProject(ctx, { ...seen, supportUntil: '2027-11-22' }),
  'return-project-to-work': (ctx, seen) => returnProjectToWork(ctx, { ...seen, reason: note }),
  'close-project': (ctx, seen) => closeProject(ctx, seen),
} as const satisfies Record<string, Run>
