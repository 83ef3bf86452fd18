import {
  approveOpportunity,
  generateContract,
  loseOpportunity,
  recordCustomerApproval,
  recordSigning,
  renderContractVersion,
  returnOpportunity,
  startContractDrafting,
  submitForApproval,
  updateOpportunity,
} from '@zhancore/crm'
import type { DocumentSettings } from '@zhancore/documents'

import type { DemoWorld } from './people'
import type { Ending, Story } from './story'

interface Seen {
  id: string
  version: number
}

const beyond = (ending: Ending, stage: Ending) => {
  const order: Ending[] = [
    'requirements',
    'opportunity_lost',
    'contract_drafting',
    'returned',
    'management_approval',
    'customer_approval',
    'signing',
  ]
  const position = order.indexOf(ending)
  return position < 0 || position > order.indexOf(stage)
}

const seenOf = ({ id, version }: Seen): Seen => ({ id, version })
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

async function draft(world: DemoWorld, story: Story, deal: Seen): Promise<Seen> {
  const at = (part: number) => world.as(story.consultant, story.daysAgo * part)
  const updated = await updateOpportunity(at(0.75), {
    ...deal,
    title: story.title ?? '',
    amountMinor: (story.amount ?? 0) * 100,
    requirements: story.requirements,
    durationDays: story.durationDays ?? 90,
  })
  if (story.ending === 'opportunity_lost') {
    return loseOpportunity(at(0.6), { ...seenOf(updated), reason: 'price' })
  }
  return startContractDrafting(at(0.7), seenOf(updated))
}

/** A contract needs TeX; without it the story rests where a contract would be made. */
async function makeContract(
  world: DemoWorld,
  story: Story,
  deal: Seen,
  documents: DocumentSettings | null,
): Promise<Seen | null> {
  const ctx = world.as(story.consultant, story.daysAgo * 0.65)
  const queued = await generateContract(ctx, { ...deal, locale: story.client.locale })
  if (!documents) return null
  const { contractVersionId } = queued
  await renderContractVersion({ db: world.db, documents, now: ctx.now }, { contractVersionId })
  return seenOf(queued)
}

async function decide(world: DemoWorld, story: Story, deal: Seen): Promise<Seen> {
  const manager = world.as('manager', story.daysAgo * 0.5)
  if (story.ending === 'returned') {
    const remarks = 'Уточните порядок приёмки и добавьте этапы оплаты в приложение.'
    return returnOpportunity(manager, { ...deal, remarks })
  }
  const { contractSha256 } = await world.db.approvalRequest.findFirstOrThrow({
    where: { opportunityId: deal.id, status: 'pending' },
    select: { contractSha256: true },
  })
  const comment = 'Согласовано, условия стандартные.'
  return approveOpportunity(manager, { ...deal, contractSha256, comment })
}

/** From the requirements to the signed contract. Gives the project's id, or null without one. */
export async function playOpportunity(
  world: DemoWorld,
  story: Story,
  id: string,
  documents: DocumentSettings | null,
): Promise<string | null> {
  if (story.ending === 'requirements') return null
  const at = (part: number) => world.as(story.consultant, story.daysAgo * part)
  const drafting = await draft(world, story, { id, version: 1 })
  if (!beyond(story.ending, 'opportunity_lost')) return null
  const ready = await makeContract(world, story, seenOf(drafting), documents)
  if (!ready || story.ending === 'contract_drafting') return null
  const note = 'Заказчик готов подписать до конца месяца.'
  const sent = await submitForApproval(at(0.6), { ...ready, note })
  if (story.ending === 'management_approval') return null
  const decided = await decide(world, story, seenOf(sent))
  if (!beyond(story.ending, 'customer_approval')) return null
  const approvedBy = story.client.name
  const agreed = await recordCustomerApproval(at(0.42), { ...seenOf(decided), approvedBy })
  if (story.ending === 'signing') return null
  const on = dayOf(at(0.38).now())
  const signed = { ...seenOf(agreed), signedByUsOn: on, signedByClientOn: on }
  return (await recordSigning(at(0.38), signed)).projectId
}
