import { fireEvent } from '@testing-library/vue'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import { initialsOf, toneOf } from './avatar-name'
import UiAvatar from './UiAvatar.vue'

test.each([
  ['Айгерим Сапарова', 'АС'],
  ['әсел', 'Ә'],
  ['ТОО «Алтын Дән»', 'ТА'],
  ['', ''],
])('%s is shown as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('a person has the same colour everywhere', () => {
  expect(toneOf('Данияр Ахметов')).toBe(toneOf('Данияр Ахметов'))
})

test('falls back to initials when the picture is broken', async () => {
  const page = renderUi(UiAvatar, { props: { name: 'Айгерим Сапарова', src: '/no.png' } })
  const picture = page.container.querySelector('img')
  if (picture) await fireEvent.error(picture)
  expect(page.getByRole('img', { name: 'Айгерим Сапарова' }).textContent).toBe('АС')
  expect(await accessibilityProblems()).toEqual([])
})
