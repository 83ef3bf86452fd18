import { createHash } from 'node:crypto'

import type { Database, LeadStage, OpportunityStage, Prisma, ProjectStage } from '@zhancore/db'

import { contractSnapshot } from '../contract/contract-snapshot'
import { specNow } from './world'

type Fields<Row> = Partial<Row>

let count = 0

/** A client with a phone and an address of their own. */
export function makeClient(db: Database, fields: Fields<Prisma.ClientUncheckedCreateInput> = {}) {
  count += 1
  const phone = `+7701${1_000_000 + count}`
  const email = `client${count}@spec.example`
  return db.client.create({ data: { name: `Айгерим ${count}`, phone, email, ...fields } })
}

/** A lead in this stage, of a new client unless one is named. */
export async function leadAt(
  db: Database,
  stage: LeadStage,
  fields: Fields<Prisma.LeadUncheckedCreateInput> = {},
) {
  const clientId = fields.clientId ?? (await makeClient(db)).id
  const data = {
    title: 'Складской учёт',
    stage,
    demoAt: stage === 'demo' ? specNow : null,
    lostReason: stage === 'lost' ? ('price' as const) : null,
  }
  return db.lead.create({ data: { ...data, ...fields, clientId } })
}

const afterDrafting: OpportunityStage[] = [
  'management_approval',
  'customer_approval',
  'signing',
  'won',
]

const stageFields = {
  won: { signedByUsOn: specNow, signedByClientOn: specNow },
  lost: { lostFrom: 'requirements', lostReason: 'price' },
} as const satisfies Partial<
  Record<OpportunityStage, Fields<Prisma.OpportunityUncheckedCreateInput>>
>

const fieldsOf = (stage: OpportunityStage) =>
  stage === 'won' || stage === 'lost' ? stageFields[stage] : {}

/** A deal in this stage, with everything that its next moves ask for, the contract included. */
export async function opportunityAt(
  db: Database,
  stage: OpportunityStage,
  fields: Fields<Prisma.OpportunityUncheckedCreateInput> = {},
) {
  const clientId = fields.clientId ?? (await makeClient(db)).id
  const data = {
    title: 'Складской учёт',
    amountMinor: 1_250_000_000n,
    requirements: 'Приход, расход, остатки.',
    durationDays: 90,
    stage,
    ...fieldsOf(stage),
  }
  const deal = await db.opportunity.create({ data: { ...data, ...fields, clientId } })
  if (afterDrafting.includes(stage)) {
    await makeApproval(db, deal.id, stage === 'management_approval' ? 'pending' : 'approved')
  }
  return deal
}

/** A version of the contract that says what the deal says now, ready unless told otherwise. */
export async function makeContract(
  db: Database,
  opportunityId: string,
  fields: Fields<Prisma.ContractVersionUncheckedCreateInput> = {},
) {
  const deal = await db.opportunity.findUniqueOrThrow({
    where: { id: opportunityId },
    include: { client: true, _count: { select: { contracts: true } } },
  })
  const ordinal = deal._count.contracts + 1
  const pdf = new TextEncoder().encode(`%PDF-1.5 ${opportunityId} ${ordinal}`)
  return db.contractVersion.create({
    data: {
      opportunityId,
      ordinal,
      locale: 'ru',
      status: 'ready',
      data: contractSnapshot(deal, 'ru', specNow),
      pdf,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      pageCount: 3,
      ...fields,
    },
  })
}

/** A request for management's approval of a new ready contract. */
export async function makeApproval(
  db: Database,
  opportunityId: string,
  status: 'pending' | 'approved' | 'returned' | 'rejected' = 'pending',
  requestedAt = specNow,
) {
  const contract = await makeContract(db, opportunityId)
  return db.approvalRequest.create({
    data: {
      opportunityId,
      contractVersionId: contract.id,
      contractSha256: contract.sha256 ?? '',
      status,
      requestedAt,
      ...(status !== 'pending' && { decidedAt: requestedAt }),
    },
  })
}

/** A project in this stage, of a new won deal. */
export async function projectAt(
  db: Database,
  stage: ProjectStage,
  fields: Fields<Prisma.ProjectUncheckedCreateInput> = {},
) {
  const deal = await opportunityAt(db, 'won', { clientId: fields.clientId })
  const paid = stage === 'awaiting_payment' ? {} : { firstPaymentMinor: 100_000n }
  return db.project.create({
    data: {
      title: deal.title,
      opportunityId: deal.id,
      amountMinor: 1_250_000_000n,
      stage,
      ...paid,
      ...fields,
      clientId: deal.clientId,
    },
  })
}
