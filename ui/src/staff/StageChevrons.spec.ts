import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { accessibilityProblems, renderUi } from '../testing/render-ui'
import StageChevrons from './StageChevrons.vue'

const stages = [
  { id: 'new', label: 'Новый' },
  { id: 'demo', label: 'Демо' },
  { id: 'offer', label: 'Предложение' },
]

const texts = (page: ReturnType<typeof renderUi>) =>
  page.getAllByRole('listitem').map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())

test('says which are passed, which is current and which are ahead', async () => {
  const page = renderUi(StageChevrons, { props: { stages, current: 'demo', label: 'Этапы' } })
  expect(texts(page)).toEqual(['Новый, пройден', 'Демо, текущий этап', 'Предложение, впереди'])
  expect(page.getByRole('list', { name: 'Этапы' })).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})

test('ends with how it went', () => {
  const page = renderUi(StageChevrons, {
    props: { stages, current: 'demo', label: 'Этапы', outcome: 'lost', outcomeLabel: 'Проигран' },
  })
  expect(texts(page).at(-1)).toBe('Проигран')
})

test('those that may be chosen are buttons', async () => {
  const page = renderUi(StageChevrons, {
    props: { stages, current: 'demo', label: 'Этапы', selectable: ['offer'] },
  })
  await userEvent.click(page.getByRole('button', { name: /Предложение/ }))
  expect(page.emitted('select')).toEqual([['offer']])
  expect(page.getAllByRole('button')).toHaveLength(1)
})
