import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router'

import { adminRoutes } from './routes'

const page = { render: () => null }

const firstPage = async (subject: string) => {
  const children = adminRoutes({ can: (_action, asked) => asked === subject }).map(
    (route): RouteRecordRaw => (route.redirect ? route : { path: route.path, component: page }),
  )
  const routes = [{ path: '/admin', component: page, children }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/admin')
  return router.currentRoute.value.path
}

test('each administrator comes to a page of their own', async () => {
  expect(await firstPage('User')).toBe('/admin/users')
  expect(await firstPage('Process')).toBe('/admin/processes')
})

test('every page asks something of the role', () => {
  const pages = adminRoutes({ can: () => true }).filter(({ redirect }) => !redirect)
  expect(pages.every(({ meta }) => meta?.requires && meta.title)).toBe(true)
})
