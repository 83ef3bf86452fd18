import { cleanup } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'

import { refuse, renderWithKit } from '@zhancore/kit/testing'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import ProcessesPage from './ProcessesPage.vue'

const show = (answer: unknown) =>
  renderWithKit(ProcessesPage, {
    messages: { ...vocabulary('ru'), admin: ru },
    bff: { listProcesses: () => answer },
  })

const process = (name: string, state = 'up') => ({
  name,
  state,
  version: '1.2.3',
  startedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
  memoryMb: 90,
})

afterEach(cleanup)

describe('ProcessesPage', () => {
  test('says that everything works, with version, age and memory of each process', async () => {
    const page = await show({ status: 'ready', parts: [process('gateway'), process('worker')] })
    await page.findByText('Всё работает.')
    page.getByRole('heading', { name: 'Обработчик заданий' })
    expect(page.getAllByText('1.2.3')).toHaveLength(2)
    expect(page.getAllByText('3 часа назад')).toHaveLength(2)
  })

  test('puts what is down first, with what to do about it', async () => {
    const page = await show({
      status: 'not_ready',
      parts: [
        process('gateway'),
        process('crm', 'down'),
        { name: 'queue', state: 'up', detail: '3 waiting, 1 given up, oldest 20 s' },
        { name: 'tex', state: 'unavailable', detail: 'engine_missing' },
      ],
    })
    await page.findByText('Требуют внимания: 2 части системы.')
    page.getByText(/Процесс «CRM» не отвечает/)
    page.getByText(/Договоры в PDF сейчас не создаются/)
    page.getByText('ждут: 3, не выполнены: 1, дольше всех: 20 с')
    const names = page.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(names).toEqual(['CRM', 'Шлюз', 'LaTeX (договоры)', 'Очередь заданий'])
  })

  test('does not show an old picture when nobody can tell', async () => {
    const page = await show(refuse('service_unavailable'))
    await page.findByText('Состояние узнать не удалось')
  })
})
