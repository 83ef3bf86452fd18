import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'

import { getLead } from '../lead/get-lead'
import { getOpportunity } from '../opportunity/get-opportunity'
import { updateOpportunity } from '../opportunity/update-opportunity'
import { getProject } from '../project/get-project'
import { leadMoves, opportunityMoves, projectMoves } from '../testing/moves'
import { leadAt } from '../testing/records'
import { openWorld, type Player, type World } from '../testing/world'
import type { Seen } from './record-kind'

/*
 * The process as DESIGN tells it, written down a second time: whatever anybody does in whatever
 * order, records only ever go along these edges.
 */
const open = [
  'requirements',
  'contract_drafting',
  'management_approval',
  'customer_approval',
  'signing',
]
const edges = {
  lead: [
    'new demo',
    'new lost',
    'new not_serious',
    'demo demo',
    'demo won',
    'demo lost',
    'demo not_serious',
    'lost new',
    'not_serious new',
  ],
  opportunity: [
    'requirements contract_drafting',
    'contract_drafting contract_drafting',
    'contract_drafting management_approval',
    'management_approval customer_approval',
    'management_approval contract_drafting',
    'customer_approval signing',
    'customer_approval contract_drafting',
    'signing won',
    ...open.flatMap((stage) => [`${stage} lost`, `lost ${stage}`]),
  ],
  project: [
    'awaiting_payment in_progress',
    'in_progress delivery',
    'delivery support',
    'delivery in_progress',
    'support closed',
  ],
}
type Entity = keyof typeof edges

const players: Player[] = [
  'consultant',
  'consultant',
  'consultant',
  'manager',
  'manager',
  'admin',
  'colleague',
  'operator',
]
const step = fc.record({
  player: fc.constantFrom(...players),
  /** mostly what a button offers, else anything */
  obeys: fc.boolean().chain((yes) => (yes ? fc.constant(true) : fc.boolean())),
  isStale: fc.nat(9).map((chance) => chance === 0),
  pick: fc.nat(1000),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

let world: World
const taken = new Set<string>()
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Call = (ctx: DomainContext, seen: Seen) => Promise<unknown>
const calls: Record<Entity, Record<string, Call>> = {
  lead: leadMoves,
  opportunity: opportunityMoves,
  project: projectMoves,
}
const views = { lead: getLead, opportunity: getOpportunity, project: getProject }

/** The furthest record that the lead has become, or an earlier one now and then. */
async function subjectOf(leadId: string, pick: number): Promise<{ entity: Entity; id: string }> {
  const deal = await world.db.opportunity.findUnique({
    where: { leadId },
    include: { project: true },
  })
  const chain = [
    { entity: 'lead' as const, id: leadId },
    ...(deal ? [{ entity: 'opportunity' as const, id: deal.id }] : []),
    ...(deal?.project ? [{ entity: 'project' as const, id: deal.project.id }] : []),
  ]
  const [last = chain[0]] = pick % 10 === 0 ? chain : chain.slice(-1)
  return last ?? { entity: 'lead', id: leadId }
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof DomainError) return error.code
      throw error
    },
  )

/** What the worker and a diligent consultant do in between. */
async function prepare(entity: Entity, id: string): Promise<void> {
  if (entity !== 'opportunity') return
  const { db } = world
  const sha256 = id.replaceAll('-', '').padEnd(64, '0')
  const data = { status: 'ready' as const, sha256, pdf: new Uint8Array([1]) }
  await db.contractVersion.updateMany({ where: { opportunityId: id, status: 'queued' }, data })
  const deal = await db.opportunity.findUniqueOrThrow({ where: { id } })
  if (deal.stage !== 'requirements' || deal.durationDays !== null) return
  await updateOpportunity(world.as('admin'), {
    ...deal,
    amountMinor: Number(deal.amountMinor),
    requirements: 'Приход, расход, остатки.',
    durationDays: 90,
  })
}

async function stageOf(entity: Entity, id: string) {
  const where = { id }
  const select = { stage: true, version: true } as const
  const read = {
    lead: () => world.db.lead.findUniqueOrThrow({ where, select }),
    opportunity: () => world.db.opportunity.findUniqueOrThrow({ where, select }),
    project: () => world.db.project.findUniqueOrThrow({ where, select }),
  }
  return read[entity]()
}

async function allowedTo(player: Player, entity: Entity, id: string) {
  const offered = await views[entity](world.as(player), { id }).then(
    (view) => view.transitions,
    () => [],
  )
  return offered.filter((move) => move.allowed)
}

/** Somebody who may do something: the one whose turn it is, or else a colleague in their place. */
async function actorOf(wanted: Player, obeys: boolean, subject: { entity: Entity; id: string }) {
  for (const player of obeys ? [wanted, 'consultant' as const, 'manager' as const] : [wanted]) {
    const allowed = await allowedTo(player, subject.entity, subject.id)
    if (allowed.length > 0) return { player, allowed }
  }
  return { player: wanted, allowed: [] }
}

/** Of the moves that are offered rather one that leads on: a random walk would never arrive. */
function preferred(offers: { name: string; tone: string }[], pick: number) {
  const forward = offers.filter(({ tone, name }) => tone === 'forward' && name !== 'schedule-demo')
  const choice = pick % 6 > 0 && forward.length > 0 ? forward : offers
  return choice[pick % choice.length]?.name
}

async function take(leadId: string, step: Step): Promise<void> {
  const { obeys, isStale, pick } = step
  const { entity, id } = await subjectOf(leadId, pick)
  await prepare(entity, id)
  const { player, allowed } = await actorOf(step.player, obeys, { entity, id })
  const calling = Object.entries(calls[entity])
  const wanted = obeys ? preferred(allowed, pick) : undefined
  const [name, call] =
    calling.find(([key]) => key === wanted) ?? calling[pick % calling.length] ?? []
  if (!call) throw new Error('there is always a move')
  const before = await stageOf(entity, id)
  const version = isStale ? before.version + 1 : before.version
  const refusal = await refusalOf(call(world.as(player), { id, version }))
  const after = await stageOf(entity, id)

  // a button that is offered works, and one that is not does nothing
  expect(refusal === undefined).toBe(!isStale && allowed.some((move) => move.name === name))
  if (refusal !== undefined) return expect(after).toEqual(before)
  expect(after.version).toBe(before.version + 1)
  expect(edges[entity]).toContain(`${before.stage} ${after.stage}`)
  taken.add(`${entity} ${before.stage} ${after.stage}`)
}

/** What holds at any moment, whoever did what. */
async function checkInvariants(leadId: string): Promise<void> {
  const lead = await world.db.lead.findUniqueOrThrow({
    where: { id: leadId },
    include: { opportunity: { include: { project: true, approvals: true } } },
  })
  expect(lead.opportunity !== null).toBe(lead.stage === 'won')
  const deal = lead.opportunity
  if (!deal) return
  expect(deal.project !== null).toBe(deal.stage === 'won')
  const pending = deal.approvals.filter(({ status }) => status === 'pending')
  if (deal.stage === 'management_approval') expect(pending).toHaveLength(1)
  if (open.includes(deal.stage) && deal.stage !== 'management_approval') expect(pending).toEqual([])
}

it('never leaves the process, whoever does what in whatever order', async () => {
  const sequences = fc.array(step, { minLength: 30, maxLength: 50 })
  const property = fc.asyncProperty(sequences, async (steps) => {
    const lead = await leadAt(world.db, 'new', { ownerId: world.people.consultant.id })
    for (const next of steps) {
      await take(lead.id, next)
      await checkInvariants(lead.id)
    }
  })
  await fc.assert(property, { numRuns: 6, seed: 42, endOnFailure: true })
  // that the sequences went somewhere; each single edge is walked in every-move.spec.ts
  expect(taken).toContain('project support closed')
}, 60_000)
