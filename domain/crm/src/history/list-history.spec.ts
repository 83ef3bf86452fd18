import { afterAll, beforeAll, expect, it } from 'vitest'

import { scheduleDemo } from '../lead/schedule-demo'
import { leadAt } from '../testing/records'
import { expectRefusal } from '../testing/refusal'
import { openWorld, type World } from '../testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
import { historyListSchema } from './history.schema'
import { listHistory } from './list-history'

it('tells what happened, the newest first, page by page', async () => {
  const lead = await leadAt(world.db, 'new')
  const ctx = world.as('consultant')
  for (const version of [1, 2, 3]) {
    const demoAt = `2026-12-0${version}T10:00:00Z`
    const later = { ...ctx, now: () => new Date(Date.UTC(2026, 10, 22, 9, version)) }
    await scheduleDemo(later, { id: lead.id, version, demoAt })
  }
  const subject = { subjectType: 'lead', subjectId: lead.id } as const
  const first = await listHistory(ctx, { ...subject, limit: 2 })
  expect(historyListSchema.parse(first)).toEqual(first)
  expect(first.items.map(({ version }) => version)).toEqual([4, 3])
  const cursor = first.nextCursor ?? undefined
  const rest = await listHistory(ctx, { ...subject, limit: 2, cursor })
  expect(rest).toMatchObject({
    items: [
      { action: 'schedule-demo', fromStage: 'new', toStage: 'demo', actorName: 'Spec consultant' },
    ],
    nextCursor: null,
  })
})

it('is hidden with its record', async () => {
  const lead = await leadAt(world.db, 'new', { ownerId: world.people.colleague.id })
  const input = { subjectType: 'lead', subjectId: lead.id, limit: 10 } as const
  await expectRefusal(listHistory(world.as('consultant'), input), 'not_found')
  await expectRefusal(listHistory(world.as('operator'), input), 'forbidden')
  expect(await listHistory(world.as('manager'), input)).toEqual({ items: [], nextCursor: null })
  // the id of a lead opens nothing under another name
  const asProject = { ...input, subjectType: 'project' } as const
  await expectRefusal(listHistory(world.as('manager'), asProject), 'not_found')
})
