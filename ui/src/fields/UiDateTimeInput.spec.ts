import { fireEvent } from '@testing-library/vue'
import { expect, test } from 'vitest'

import { fromWallClock, toWallClock } from '../helpers/zoned-time'
import { renderUi } from '../testing/render-ui'
import UiDateTimeInput from './UiDateTimeInput.vue'

test('an instant is shown by the clock of Almaty', () => {
  const page = renderUi(UiDateTimeInput, {
    props: { label: 'Демонстрация', modelValue: '2026-11-25T09:30:00.000Z' },
  })
  expect(page.getByLabelText<HTMLInputElement>('Демонстрация').value).toBe('2026-11-25T14:30')
})

test('what is chosen there is given as an instant', async () => {
  const page = renderUi(UiDateTimeInput, { props: { label: 'Демонстрация' } })
  await fireEvent.update(page.getByLabelText('Демонстрация'), '2026-11-25T14:30')
  expect(page.emitted('update:modelValue').at(-1)).toEqual(['2026-11-25T09:30:00.000Z'])
})

test.each(['Asia/Almaty', 'Europe/Berlin', 'America/New_York'])('%s and back', (zone) => {
  const instant = '2026-07-01T22:15:00.000Z'
  expect(fromWallClock(toWallClock(instant, zone), zone)).toBe(instant)
})

test('nothing stays nothing', () => {
  expect(toWallClock('')).toBe('')
  expect(fromWallClock('')).toBe('')
})
