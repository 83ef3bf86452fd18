import { expect, it } from 'vitest'

import { composeEmail } from '../template/compose-email'
import { renderHtml } from '../template/render-email'
import { letters } from '../testing/spec-letters'
import { safeHtml } from './safe-html'

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.gif">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<form action="https://evil.example"><input name=p></form>',
  '<style>@import "https://evil.example"</style>',
  '<p style="background: url(https://evil.example)">x</p>',
  '<p style="background:\nurl(https://evil.example)">x</p>',
  '<svg onload=alert(1)><use href="https://evil.example"/></svg>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example">',
])('takes what runs or loads out of %s', (html) => {
  expect(safeHtml(html)).not.toMatch(/alert|evil|javascript|<form|<input|<style|<svg/i)
})

it('keeps pictures that are inside the letter, and opens links beside the page', () => {
  const picture = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x" />'
  expect(safeHtml(picture)).toBe(picture)
  expect(safeHtml('<a href="https://zhancore.example">x</a>')).toBe(
    '<a href="https://zhancore.example" target="_blank" rel="noopener noreferrer">x</a>',
  )
})

it('keeps the looks of a letter of ours', async () => {
  const params = letters['deal-won']
  const email = composeEmail({ locale: 'ru', template: 'deal-won', params, name: 'Айгүл' })
  const html = safeHtml(await renderHtml(email))
  expect(html).toContain('Договор подписан')
  expect(html).toMatch(/<td style="[^"]*background:#0f766e/)
})
