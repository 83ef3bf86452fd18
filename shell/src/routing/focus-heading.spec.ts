import { afterEach, expect, it, vi } from 'vitest'

import { focusHeading } from './focus-heading'

afterEach(() => document.body.replaceChildren())

it('moves to the heading of the page', () => {
  document.body.innerHTML = '<main><h1>Лиды</h1></main>'
  focusHeading()
  expect(document.activeElement?.textContent).toBe('Лиды')
})

it('waits for a page that comes late', async () => {
  document.body.innerHTML = '<main></main>'
  focusHeading()
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h1>Поздно</h1>')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Поздно'))
})

it('leaves people in the field that they are already in', () => {
  document.body.innerHTML = '<main><h1>Лиды</h1><input></main>'
  document.querySelector('input')?.focus()
  focusHeading()
  expect(document.activeElement?.tagName).toBe('INPUT')
})
