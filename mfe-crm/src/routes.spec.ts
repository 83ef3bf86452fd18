import { describe, expect, test } from 'vitest'

import manifest from '../remote.json' with { type: 'json' }
import en from './locales/en.json'
import kk from './locales/kk.json'
import ru from './locales/ru.json'
import { crmRoutes } from './routes'

/** The text that a key like `crm.leads.title` names, in one language. */
const textOf = (messages: object, key: string) =>
  key
    .split('.')
    .slice(1)
    .reduce<unknown>((value, part) => Object(value)[part], messages)

const pages = crmRoutes.filter(({ name }) => name)

describe('crmRoutes', () => {
  test.each(pages.map(({ name, meta }) => [String(name), String(meta?.title)]))(
    '%s has a title in every language',
    (_, key) => {
      for (const messages of [ru, kk, en]) expect(textOf(messages, key)).toEqual(expect.any(String))
    },
  )

  test('every page says what its reader must be allowed to', () => {
    for (const { meta } of pages) {
      expect(meta?.requires).toEqual({ action: 'read', subject: expect.any(String) })
    }
  })

  test('every item of the navigation leads to a page', () => {
    const paths = pages.map(({ path }) => `/crm/${path.split('/')[0] ?? ''}`)
    for (const { path } of manifest.navigation) expect(paths).toContain(path)
  })
})
