import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import type { CreateLead, LeadChanged } from './lead.schema'
import { makeLead } from './make-lead'

/**
 * Makes a lead of a client by hand; a consultant's is theirs, an administrator's nobody's yet.
 * Throws `not_found` for a client that the person may not see.
 */
export async function createLead(ctx: DomainContext, input: CreateLead): Promise<LeadChanged> {
  authorize(ctx, 'create', 'Lead')
  return ctx.db.$transaction(async (tx) => {
    const client = await tx.client.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Client'), { id: input.clientId }] },
      select: { id: true },
    })
    if (!client) throw new DomainError('not_found')
    const { id, version, stage } = await makeLead(tx, ctx, { ...input, source: 'manual' })
    return { id, version, stage }
  })
}
