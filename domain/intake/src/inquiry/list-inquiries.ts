import { accessibleBy } from '@casl/prisma/runtime'

import { afterCursor, clientMatches, newestFirst, toPage, typedNumber } from '@zhancore/crm'
import type { DomainContext, Prisma } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { InquiryList, ListInquiries } from './inquiry.schema'
import { withSurroundings } from './inquiry-kind'
import { viewInquiry } from './inquiry-view'

function inquiryMatches(search: string | undefined): Prisma.InquiryWhereInput {
  if (search === undefined) return {}
  const like = { contains: search, mode: 'insensitive' } as const
  const number = typedNumber(search)
  return {
    OR: [
      { name: like },
      { text: like },
      { email: like },
      { phone: { contains: search } },
      { client: clientMatches(search) },
      ...(number === undefined ? [] : [{ number }]),
    ],
  }
}

/** Requests of one status that the person may see, the newest first. Throws `forbidden`. */
export async function listInquiries(
  ctx: DomainContext,
  input: ListInquiries,
): Promise<InquiryList> {
  authorize(ctx, 'read', 'Inquiry')
  const rows = await ctx.db.inquiry.findMany({
    where: {
      AND: [
        accessibleBy(ctx.ability, 'read').ofType('Inquiry'),
        { status: input.status },
        inquiryMatches(input.search),
        afterCursor(input.cursor),
      ],
    },
    orderBy: [...newestFirst],
    take: input.limit + 1,
    include: withSurroundings,
  })
  return toPage(rows, input.limit, (row) => viewInquiry(ctx, row))
}
