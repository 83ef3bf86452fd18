import { cleanup } from '@testing-library/vue'
import { afterEach, expect, test } from 'vitest'

import { renderWithKit } from '@zhancore/kit/testing'

import ru from '../locales/ru.json'
import PrivacyPage from './PrivacyPage.vue'

afterEach(cleanup)

test('says which data, why and how long, and leads back to the form', async () => {
  const page = await renderWithKit(PrivacyPage, { messages: { landing: ru }, session: null })
  page.getByRole('heading', { level: 1, name: 'Обработка персональных данных' })
  expect(page.getAllByRole('heading', { level: 2 }).map((part) => part.textContent)).toEqual([
    'Какие данные',
    'Для чего',
    'Как долго',
    'Ваши права',
  ])
  expect(page.getByRole('link', { name: 'Вернуться к заявке' }).getAttribute('href')).toBe(
    '/#request',
  )
})
