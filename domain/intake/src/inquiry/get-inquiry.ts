import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { GetInquiry, InquiryView } from './inquiry.schema'
import { inquiryKind } from './inquiry-kind'
import { viewInquiry } from './inquiry-view'

/** A request as it came in. Throws `not_found` for one that the person may not see. */
export async function getInquiry(ctx: DomainContext, { id }: GetInquiry): Promise<InquiryView> {
  authorize(ctx, 'read', 'Inquiry')
  const row = await inquiryKind.find(ctx.db, ctx, id)
  if (!row) throw new DomainError('not_found')
  return viewInquiry(ctx, row)
}
