import type { Database, Prisma } from '@zhancore/db'

import { capCount, countLimit } from '../board/cap-count'
import { newestFirst } from '../record/page'

/** How many deals there are, and their sum in tiyn; both stop at the newest thousand. */
export async function sumOpportunities(db: Database, where: Prisma.OpportunityWhereInput) {
  const { _count, _sum } = await db.opportunity.aggregate({
    where,
    orderBy: [...newestFirst],
    take: countLimit,
    _count: true,
    _sum: { amountMinor: true },
  })
  return { ...capCount(_count), sumMinor: Number(_sum.amountMinor ?? 0) }
}
