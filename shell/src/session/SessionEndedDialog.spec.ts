import { describe, expect, it } from 'vitest'

import { emitBus } from '@zhancore/kit'

import { renderInShell } from '../render-for-specs'
import SessionEndedDialog from './SessionEndedDialog.vue'

describe('the dialog of an ended session', () => {
  it('opens over the page, and says so when the sign-in form is not there', async () => {
    const page = await renderInShell(SessionEndedDialog)
    expect(page.queryByRole('dialog')).toBeNull()
    emitBus('session-ended', {})
    const dialog = await page.findByRole('dialog', { name: 'Сеанс завершён' })
    expect(dialog.textContent).toContain('Форма входа сейчас недоступна')
    expect(page.getByRole('button', { name: 'Перейти на страницу входа' })).toBeTruthy()
    page.unmount()
  })

  it('leaves visitors alone', async () => {
    const page = await renderInShell(SessionEndedDialog, { session: null })
    emitBus('session-ended', {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(page.queryByRole('dialog')).toBeNull()
  })
})
