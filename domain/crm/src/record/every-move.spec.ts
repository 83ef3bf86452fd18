import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DomainContext } from '@zhancore/db'

import { leadKind } from '../lead/lead-kind'
import { opportunityKind } from '../opportunity/opportunity-kind'
import { projectKind } from '../project/project-kind'
import { leadMoves, opportunityMoves, projectMoves } from '../testing/moves'
import { leadAt, makeContract, opportunityAt, projectAt } from '../testing/records'
import { openWorld, type Player, type World } from '../testing/world'
import type { Changed, Seen } from './record-kind'
import type { TransitionTable } from './transition.schema'

type Run = (ctx: DomainContext, seen: Seen) => Promise<Changed<string>>
type Entity = 'lead' | 'opportunity' | 'project'

const tables: Record<Entity, TransitionTable<string>> = {
  lead: leadKind.transitions,
  opportunity: opportunityKind.transitions,
  project: projectKind.transitions,
}
const moves: Record<Entity, Record<string, Run>> = {
  lead: leadMoves,
  opportunity: opportunityMoves,
  project: projectMoves,
}

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A record that stands where the move begins; a deal to reopen was lost from where it leads to. */
async function standing(entity: Entity, from: string, to: string) {
  const ownerId = world.people.consultant.id
  const { db } = world
  if (entity === 'lead') {
    const stage = leadKind.transitions.flatMap((row) => row.from).find((name) => name === from)
    return leadAt(db, stage ?? 'new', { ownerId })
  }
  if (entity === 'project') {
    const stage = projectKind.transitions.flatMap((row) => row.from).find((name) => name === from)
    return projectAt(db, stage ?? 'closed', { ownerId })
  }
  const rows = opportunityKind.transitions
  const stage = rows.flatMap((row) => row.from).find((name) => name === from)
  const lostFrom = rows.map((row) => row.to).find((name) => name === to)
  const lost = from === 'lost' ? { lostFrom, lostReason: 'price' as const } : {}
  const deal = await opportunityAt(db, stage ?? 'won', { ownerId, ...lost })
  if (from === 'contract_drafting' || from === 'lost') await makeContract(db, deal.id)
  return deal
}

async function stateOf(entity: Entity, id: string) {
  const { db } = world
  const where = { id }
  const record = {
    lead: () => db.lead.findUniqueOrThrow({ where }),
    opportunity: () => db.opportunity.findUniqueOrThrow({ where }),
    project: () => db.project.findUniqueOrThrow({ where }),
  }
  const history = await db.historyEntry.count({ where: { subjectId: id } })
  return { ...(await record[entity]()), history }
}

const byWhom = (action: string, entity: Entity): Player =>
  action === 'decide' || entity === 'project' ? 'manager' : 'consultant'

const edges = Object.entries(tables).flatMap(([name, table]) => {
  const entity = (['lead', 'opportunity', 'project'] as const).find((known) => known === name)
  return table.flatMap((row) => row.from.map((from) => ({ entity: entity ?? 'lead', from, row })))
})

describe.each(edges)('$row.name of a $entity from $from to $row.to', ({ entity, from, row }) => {
  const player = byWhom(row.action, entity)
  const run: Run = (ctx, seen) => {
    const move = moves[entity][row.name]
    if (!move) throw new Error(`no spec for ${row.name}`)
    return move(ctx, seen)
  }

  it('moves the record, counts its version up and writes who did it', async () => {
    const before = await standing(entity, from, row.to)
    const changed = await run(world.as(player), before)
    expect(changed).toMatchObject({ id: before.id, version: 2, stage: row.to })
    expect(await stateOf(entity, before.id)).toMatchObject({
      stage: row.to,
      version: 2,
      history: 1,
    })
    const [entry] = await world.db.historyEntry.findMany({ where: { subjectId: before.id } })
    expect(entry).toMatchObject({
      action: row.name,
      actorName: `Spec ${player}`,
      fromStage: from === row.to ? null : from,
      toStage: from === row.to ? null : row.to,
      version: 2,
    })
  })

  it('is refused to a stale version, which hears who was faster', async () => {
    const before = await standing(entity, from, row.to)
    await run(world.as(player), before)
    const after = await stateOf(entity, before.id)
    const late = run(world.as(player), before)
    await expect(late).rejects.toMatchObject({
      code: 'version_conflict',
      details: { current: { version: 2, stage: row.to, changedBy: `Spec ${player}` } },
    })
    expect(await stateOf(entity, before.id)).toEqual(after)
  })

  it('is refused to those whose business it is not', async () => {
    const before = await standing(entity, from, row.to)
    const state = await stateOf(entity, before.id)
    const outsiders = {
      operator: 'forbidden',
      visitor: 'unauthenticated',
      colleague: entity === 'project' ? 'forbidden' : 'not_found',
      ...(player === 'consultant' ? { manager: 'forbidden' } : { consultant: 'forbidden' }),
    } as const
    for (const [outsider, code] of Object.entries(outsiders)) {
      const who = (['operator', 'visitor', 'colleague', 'manager', 'consultant'] as const).find(
        (known) => known === outsider,
      )
      await expect(run(world.as(who ?? 'visitor'), before), outsider).rejects.toMatchObject({
        code,
      })
    }
    expect(await stateOf(entity, before.id)).toEqual(state)
  })
})

it('has a call for every name of the tables, and no other', () => {
  for (const entity of ['lead', 'opportunity', 'project'] as const) {
    const names = new Set(tables[entity].map((row) => row.name))
    expect(Object.keys(moves[entity]).sort()).toEqual([...names].sort())
  }
})

it('is unknown of an id that nobody has', async () => {
  const seen = { id: '0197a000-0000-7000-8000-000000000000', version: 1 }
  await expect(leadMoves['reopen-lead'](world.as('consultant'), seen)).rejects.toMatchObject({
    code: 'not_found',
  })
})
