import {
  loseLead,
  markLeadNotSerious,
  qualifyLead,
  scheduleDemo,
  updateClient,
} from '@zhancore/crm'
import { acceptInquiry, rejectInquiry, submitInquiry } from '@zhancore/intake'

import type { DemoWorld } from './people'
import type { Story } from './story'

const consentVersion = '2026-11'

/** The visitor's request, and what the consultant makes of it. Gives the lead, or null without one. */
export async function playInquiry(world: DemoWorld, story: Story) {
  const { client, text, daysAgo, consultant } = story
  const { name, phone, email, locale } = client
  await submitInquiry(world.as('visitor', daysAgo), {
    name,
    phone,
    email,
    locale,
    idempotencyKey: crypto.randomUUID(),
    text,
    consent: true,
    consentVersion,
    origin: { page: '/' },
  })
  const inquiry = await world.db.inquiry.findFirstOrThrow({
    where: { phone },
    select: { id: true, version: true, clientId: true },
  })
  const ctx = world.as(consultant, daysAgo * 0.98)
  const seen = { id: inquiry.id, version: inquiry.version }
  if (story.ending === 'rejected') await rejectInquiry(ctx, { ...seen, reason: 'spam' })
  if (story.ending === 'unsorted' || story.ending === 'rejected') return null
  const { leadId } = await acceptInquiry(ctx, { ...seen, title: story.title })
  await completeClient(world, story, inquiry.clientId)
  return { id: leadId, version: 1, need: text }
}

/** The consultant asks for the company and takes the client over. */
async function completeClient(
  world: DemoWorld,
  { client, consultant, daysAgo }: Story,
  id: string,
) {
  const { version } = await world.db.client.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  })
  if (client.company) {
    await updateClient(world.as(consultant, daysAgo * 0.97), { ...client, id, version })
  }
}

interface Seen {
  id: string
  version: number
}

/** Eleven in the morning in Almaty, so many days ago. */
const demoDay = (daysAgo: number) =>
  `${new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)}T06:00:00.000Z`

/** From the new lead to the deal. Gives the deal's id, or null where the story ends before. */
export async function playLead(world: DemoWorld, story: Story, lead: Seen): Promise<string | null> {
  const { consultant, daysAgo, ending } = story
  const at = (part: number) => world.as(consultant, daysAgo * part)
  if (ending === 'new') return null
  // a demo that is still to come lies two days ahead
  const demoAt = demoDay(ending === 'demo' ? -2 : daysAgo * 0.85)
  const demo = await scheduleDemo(at(0.92), { ...lead, demoAt })
  const seen = { id: demo.id, version: demo.version }
  if (ending === 'demo') return null
  if (ending === 'not_serious') {
    await markLeadNotSerious(at(0.8), { ...seen, note: 'Бюджет несоразмерен задаче' })
    return null
  }
  if (ending === 'lead_lost') {
    await loseLead(at(0.8), { ...seen, reason: 'competitor', note: 'Выбрали готовый сервис' })
    return null
  }
  const deal = await qualifyLead(at(0.8), {
    ...seen,
    title: story.title ?? story.text.slice(0, 60),
    amountMinor: (story.amount ?? 1_000_000) * 100,
    requirements: story.requirements,
  })
  return deal.opportunityId
}
