import { changeStage } from '@zhancore/crm'
import type { DomainContext } from '@zhancore/db'

import type { InquiryRejected, RejectInquiry } from './inquiry.schema'
import { inquiryKind } from './inquiry-kind'

/** Turns a request down, with the reason. Throws what every move throws. */
export function rejectInquiry(ctx: DomainContext, input: RejectInquiry): Promise<InquiryRejected> {
  const { reason, note } = input
  return changeStage(ctx, inquiryKind, input, {
    name: 'reject-inquiry',
    data: () => ({ rejectReason: reason }),
    details: { reason, ...(note && { note }) },
  })
}
