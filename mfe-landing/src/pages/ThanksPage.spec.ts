import { cleanup, fireEvent } from '@testing-library/vue'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { renderWithKit } from '@zhancore/kit/testing'

import ru from '../locales/ru.json'
import ThanksPage from './ThanksPage.vue'

const show = (path: string) =>
  renderWithKit(ThanksPage, { messages: { landing: ru }, session: null, path })

afterEach(cleanup)

describe('ThanksPage', () => {
  test('shows the number of the inquiry, and what comes next', async () => {
    const page = await show('/thanks?number=R-1042')
    page.getByRole('heading', { level: 1, name: 'Заявка принята' })
    page.getByText('R-1042')
    expect(page.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Перезвоним и уточним задачу',
      'Назначим демо в удобное время',
      'Пришлём смету и проект договора',
    ])
  })

  test('copies the number', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const page = await show('/thanks?number=R-1042')
    await fireEvent.click(page.getByRole('button', { name: 'Скопировать номер' }))
    expect(writeText).toHaveBeenCalledWith('R-1042')
  })

  test.each(['/thanks', '/thanks?number=%3Cb%3EПозвоните', '/thanks?number=R-1042%20и%20ещё'])(
    'an address that holds no number shows nothing of it: %s',
    async (path) => {
      const page = await show(path)
      page.getByText('Номер заявки указан в письме, которое мы отправили.')
      expect(page.queryByRole('button', { name: 'Скопировать номер' })).toBeNull()
    },
  )
})
