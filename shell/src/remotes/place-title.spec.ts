import { expect, it } from 'vitest'

import { entryForSpecs, itemForSpecs } from '../registry/entry-for-specs'
import { placeTitle } from './place-title'

const titled = (path: string, ru: string) => ({
  ...itemForSpecs(path),
  title: { ru, kk: ru, en: ru },
})
const entry = entryForSpecs({
  navigation: [titled('/crm/overview', 'Обзор'), titled('/crm/leads', 'Лиды')],
})

it.each([
  ['/crm/leads/7', 'Лиды'],
  ['/crm/overview', 'Обзор'],
  ['/crm/elsewhere', 'Обзор'],
])('calls %s by its section: %s', (path, title) => {
  expect(placeTitle(entry, path, 'ru')).toBe(title)
})

it('calls a remote without sections by its name', () => {
  expect(placeTitle(entryForSpecs({ navigation: [] }), '/crm', 'ru')).toBe('crm')
})
