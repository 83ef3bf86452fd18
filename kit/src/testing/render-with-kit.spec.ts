import { useQuery } from '@tanstack/vue-query'
import { initTRPC } from '@trpc/server'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useI18n } from 'vue-i18n'

import { createBffClient } from '../bff/bff-client'
import { useErrorText } from '../messages/use-error-text'
import { useSession } from '../session/use-session'
import { refuse } from './fake-bff'
import { renderWithKit } from './render-with-kit'

const t = initTRPC.create()
const _router = t.router({ getLead: t.procedure.query(() => ({ title: '' })) })
const bff = createBffClient<typeof _router>('crm')

const LeadPage = defineComponent(() => {
  const { t: text } = useI18n()
  const { user, can } = useSession()
  const { errorText } = useErrorText()
  const lead = useQuery({ queryKey: ['lead'], queryFn: () => bff.getLead.query() })
  return () => [
    h('h1', text('crm.title')),
    h('p', [user.value?.name ?? 'nobody', ' ', String(can('read', 'Lead'))]),
    h('p', lead.error.value ? errorText(lead.error.value) : lead.data.value?.title),
  ]
})

const messages = { crm: { title: 'Лид' }, errors: { not_found: 'Нет такой записи' } }

it('shows a component as it is in the shell', async () => {
  const page = await renderWithKit(LeadPage, {
    messages,
    session: { user: { name: 'Тимур' }, can: () => false },
    bff: { getLead: () => ({ title: 'Сайт для клиники' }) },
  })
  expect(page.getByRole('heading', { name: 'Лид' })).toBeTruthy()
  expect(page.getByText('Тимур false')).toBeTruthy()
  expect(await page.findByText('Сайт для клиники')).toBeTruthy()
  expect(page.calls('getLead')).toHaveLength(1)
})

it('shows a refusal of the BFF in words', async () => {
  const page = await renderWithKit(LeadPage, {
    messages,
    session: null,
    bff: { getLead: () => refuse('not_found') },
  })
  expect(page.getByText('nobody false')).toBeTruthy()
  expect(await page.findByText('Нет такой записи')).toBeTruthy()
})
