import { type DomainContext, enqueueJob, type Transaction } from '@zhancore/db'

import { opportunityKind, type OpportunityRow } from '../opportunity/opportunity-kind'
import { readLocale } from '../record/brief'
import { changeStageWith } from '../record/change-stage'
import type { ContractQueued, GenerateContract } from './contract.schema'
import { contractSnapshot } from './contract-snapshot'

async function queueVersion(
  tx: Transaction,
  ctx: DomainContext,
  deal: OpportunityRow,
  input: GenerateContract,
) {
  const locale = input.locale ?? readLocale(deal.client.locale)
  const last = await tx.contractVersion.findFirst({
    where: { opportunityId: deal.id },
    orderBy: { ordinal: 'desc' },
    select: { ordinal: true },
  })
  const version = await tx.contractVersion.create({
    data: {
      opportunityId: deal.id,
      ordinal: (last?.ordinal ?? 0) + 1,
      locale,
      data: contractSnapshot(deal, locale, ctx.now()),
      createdById: ctx.actor?.id ?? null,
      createdAt: ctx.now(),
    },
    select: { id: true, ordinal: true },
  })
  await enqueueJob(tx, {
    task: 'generate-contract',
    payload: { contractVersionId: version.id },
    jobKey: `generate-contract:${version.id}`,
  })
  return version
}

/**
 * Has a new version of the contract made from what the deal says now. The worker makes it; until
 * then it is `queued`. Throws what every move throws.
 */
export async function generateContract(
  ctx: DomainContext,
  input: GenerateContract,
): Promise<ContractQueued> {
  const { changed, result } = await changeStageWith(ctx, opportunityKind, input, {
    name: 'generate-contract',
    effects: async (tx, deal) => {
      const { id, ordinal } = await queueVersion(tx, ctx, deal, input)
      return { details: { ordinal }, result: { contractVersionId: id, ordinal } }
    },
  })
  return { ...changed, ...result }
}
