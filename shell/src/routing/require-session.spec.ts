import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

import { requireSession } from './require-session'

const page = { render: () => null }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/crm', component: page, meta: { frame: 'staff' } },
    { path: '/', component: page, meta: { frame: 'public' } },
  ],
})
const someone = {
  id: '1',
  name: 'А',
  email: 'a@b.kz',
  role: 'manager',
  locale: 'ru',
  timeZone: 'UTC',
} as const

const go = (path: string, status: 'known' | 'unavailable', user: typeof someone | null) =>
  requireSession(router.resolve(path), { status: ref(status), user: ref(user) }, Promise.resolve())

describe('a place of the staff', () => {
  it('sends visitors to sign in, and back afterwards', async () => {
    expect(await go('/crm?tab=2#a', 'known', null)).toEqual({
      path: '/login',
      query: { returnTo: '/crm?tab=2#a' },
    })
  })

  it('opens for who is signed in', async () => {
    expect(await go('/crm', 'known', someone)).toBeUndefined()
  })

  it('stays when nobody can tell who is signed in', async () => {
    expect(await go('/crm', 'unavailable', null)).toBeUndefined()
  })
})

it('leaves public places open', async () => {
  expect(await go('/', 'known', null)).toBeUndefined()
})
