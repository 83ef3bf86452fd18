import { expect, it } from 'vitest'

import { createKitI18n } from './create-i18n'

it.each([
  [1, '1 лид'],
  [2, '2 лида'],
  [5, '5 лидов'],
  [11, '11 лидов'],
  [21, '21 лид'],
  [112, '112 лидов'],
])('counts in Russian: %s', (count, text) => {
  const { global } = createKitI18n('ru')
  global.setLocaleMessage('ru', { leads: '{n} лид | {n} лида | {n} лидов' })
  expect(global.t('leads', count)).toBe(text)
})
