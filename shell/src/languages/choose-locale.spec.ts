import { expect, it } from 'vitest'

import { chooseLocale } from './choose-locale'

it.each([
  ['a=1; zhancore.locale=kk', ['en-US'], 'kk'],
  ['zhancore.locale=xx', ['en-US', 'ru'], 'en'],
  ['', ['de-DE', 'kk-KZ', 'ru'], 'kk'],
  ['', ['de'], 'ru'],
  ['', [], 'ru'],
])('with cookies "%s" and languages %j it is %s', (cookies, languages, locale) => {
  expect(chooseLocale(cookies, languages)).toBe(locale)
})
