import { acceptProject, closeProject, handOverProject, startProject } from '@zhancore/crm'

import type { DemoWorld } from './people'
import type { Story } from './story'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** From the payment to the closed project. */
export async function playProject(world: DemoWorld, story: Story, id: string): Promise<void> {
  const { ending, daysAgo, amount = 0 } = story
  if (ending === 'awaiting_payment') return
  const at = (part: number) => world.as('manager', daysAgo * part)
  const payment = { amountMinor: amount * 50, on: dayOf(at(0.34).now()) }
  const started = await startProject(at(0.34), { id, version: 1, payment })
  if (ending === 'in_progress') return
  const handedOver = await handOverProject(at(0.15), {
    id,
    version: started.version,
    acceptanceActNumber: 'А-1',
    acceptanceActOn: dayOf(at(0.15).now()),
  })
  if (ending === 'delivery') return
  const supportUntil = `${at(0.1).now().getUTCFullYear() + 1}-12-31`
  const accepted = await acceptProject(at(0.1), { id, version: handedOver.version, supportUntil })
  if (ending === 'support') return
  await closeProject(at(0.02), { id, version: accepted.version })
}
