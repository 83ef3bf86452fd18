import { expect, test } from 'vitest'

import { readVisitOrigin } from './visit-origin'

test('keeps the campaign marks and where the visitor came from', () => {
  const address = new URL('https://zhancore.kz/?utm_source=instagram&utm_campaign=autumn&id=1')
  expect(readVisitOrigin(address, 'https://search.example/')).toEqual({
    page: '/',
    referrer: 'https://search.example/',
    utm: { utm_source: 'instagram', utm_campaign: 'autumn' },
  })
})

test('a page of our own is no referrer', () => {
  const address = new URL('https://zhancore.kz/privacy')
  expect(readVisitOrigin(address, 'https://zhancore.kz/')).toEqual({ page: '/privacy' })
})
