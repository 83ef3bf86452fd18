import { fireEvent } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'

import { BffError } from '@zhancore/kit'

import { entryForSpecs, itemForSpecs } from '../registry/entry-for-specs'
import { RemoteLoadError } from '../registry/remote-load-error'
import { renderInShell } from '../render-for-specs'
import RemoteFailure from './RemoteFailure.vue'

const leads = { ...itemForSpecs('/crm/leads'), title: { ru: 'Лиды', kk: 'Лидтер', en: 'Leads' } }
const messages = { errors: { service_unavailable: 'Служба временно недоступна.' } }

const show = (failure: unknown, onRetry = () => {}) =>
  renderInShell(RemoteFailure, {
    entries: [entryForSpecs({ navigation: [leads] })],
    messages,
    props: { name: 'crm', failure, onRetry },
  })

describe('a place whose remote is not there', () => {
  it.each([
    [new RemoteLoadError('silent', 'crm'), 'не ответил вовремя'],
    [new RemoteLoadError('incompatible', 'crm'), 'для другой версии'],
    [new TypeError('Failed to fetch dynamically imported module: x'), 'Не удалось загрузить'],
    [new Error('boom'), 'произошла ошибка'],
    [new BffError({ code: 'service_unavailable', httpStatus: 503 }), 'Служба временно недоступна'],
  ])('says what is wrong: %s', async (failure, text) => {
    const page = await show(failure)
    expect(page.container.textContent).toContain('Раздел «Лиды» сейчас недоступен')
    expect(page.container.textContent).toContain(text)
  })

  it('offers another try', async () => {
    let tries = 0
    const page = await show(new Error('boom'), () => (tries += 1))
    await fireEvent.click(page.getByRole('button', { name: 'Повторить' }))
    expect(tries).toBe(1)
  })
})
