import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

import { entryForSpecs } from '../registry/entry-for-specs'
import { addPlace } from './add-place'
import { placeRoutes } from './place-routes'

const page = { render: () => null }
const v1 = entryForSpecs()
const v2 = entryForSpecs({ entry: '/remotes/crm/v2/remoteEntry.js' })

function setUp() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:any(.*)*', name: 'unknown', component: page }],
  })
  addPlace(router, v1)
  addPlace(router, v1)
  return router
}

it('gives a remote all paths below its own, before its routes are known', () => {
  const router = setUp()
  expect(router.resolve('/crm/leads/7').matched[0]?.meta.remote).toBe('crm')
  expect(router.resolve('/crmx').name).toBe('unknown')
})

it('replaces the routes of a version by those of the next', () => {
  const router = setUp()
  expect(placeRoutes(router, v1, [{ path: 'leads', name: 'crm.leads', component: page }])).toBe(
    true,
  )
  expect(placeRoutes(router, v1, [])).toBe(false)
  expect(router.resolve('/crm/leads').name).toBe('crm.leads')
  expect(placeRoutes(router, v2, [{ path: 'deals', name: 'crm.deals', component: page }])).toBe(
    true,
  )
  expect(router.hasRoute('crm.leads')).toBe(false)
  expect(router.resolve('/crm/deals').name).toBe('crm.deals')
})
