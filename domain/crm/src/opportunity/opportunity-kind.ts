import { subject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'

import type { ContractStatus, OpportunityStage, Prisma } from '@zhancore/db'

import { isContractCurrent } from '../contract/contract-snapshot'
import { withPeople } from '../record/brief'
import type { RecordKind } from '../record/record-kind'
import type { RequirementCode } from '../record/transition.schema'
import { opportunityTransitions } from './opportunity-stages'

/** Newest version first; `data` is left out where only the state matters. */
interface ContractState {
  status: ContractStatus
  data?: Prisma.JsonValue
}

export type OpportunityRow = Prisma.OpportunityGetPayload<{ include: typeof withPeople }> & {
  contracts: ContractState[]
}

interface OpportunityShape {
  stage: OpportunityStage
  name: (typeof opportunityTransitions)[number]['name']
  row: OpportunityRow
  data: Prisma.OpportunityUncheckedUpdateManyInput
}

const withNewestContract = {
  ...withPeople,
  contracts: { orderBy: { ordinal: 'desc' }, take: 1, select: { status: true, data: true } },
} as const satisfies Prisma.OpportunityInclude

function missingContract(row: OpportunityRow): RequirementCode[] {
  const [newest] = row.contracts
  if (!newest) return ['contract_version']
  const isCurrent = newest.data === undefined || isContractCurrent(newest.data, row)
  return [
    ...(newest.status === 'ready' ? [] : (['contract_ready'] as const)),
    ...(isCurrent ? [] : (['contract_current'] as const)),
  ]
}

/** How deals are found, judged and written. */
export const opportunityKind: RecordKind<OpportunityShape> = {
  type: 'opportunity',
  subject: 'Opportunity',
  transitions: opportunityTransitions,
  find: (db, ctx, id) =>
    db.opportunity.findFirst({
      where: { AND: [accessibleBy(ctx.ability, 'read').ofType('Opportunity'), { id }] },
      include: withNewestContract,
    }),
  stageOf: (row) => row.stage,
  may: (ctx, action, row) => ctx.ability.can(action, subject('Opportunity', row)),
  missing: (row) => [
    ...(row.requirements ? [] : (['requirements'] as const)),
    ...(row.amountMinor === null ? (['amount'] as const) : []),
    ...(row.durationDays === null ? (['duration'] as const) : []),
    ...missingContract(row),
  ],
  lostFrom: (row) => row.lostFrom,
  write: (tx, expected, { data, ...advance }) =>
    tx.opportunity.updateMany({ where: { ...expected }, data: { ...data, ...advance } }),
}
