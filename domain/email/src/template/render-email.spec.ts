import { expect, it } from 'vitest'

import { letters } from '../testing/spec-letters'
import { composeEmail } from './compose-email'
import { renderHtml, renderText } from './render-email'

const invitation = composeEmail({
  locale: 'kk',
  template: 'invitation',
  params: letters.invitation,
  name: '<script>alert(1)</script>',
})

it('shows data as plain text, whatever it is', async () => {
  const html = await renderHtml(invitation)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toContain('<script')
})

it('is one document in the language of its reader, with styles in the tags and nothing from outside', async () => {
  const html = await renderHtml(invitation)
  expect(html).toMatch(/^<!doctype html><html lang="kk">/)
  expect(html).toContain('<td class="brand" style="')
  expect(html).toContain('@media (max-width: 520px)')
  expect(html).not.toMatch(/<img|<link|url\(|@import|<!--/)
})

it('leads to where the letter says, as a button, as an address to copy, and in plain text', async () => {
  const link = 'https://crm.example/login/invitation?token=a&amp;x=1'
  const html = await renderHtml(invitation)
  expect(html.split(`href="${link}"`)).toHaveLength(3)
  expect(renderText(invitation)).toContain('https://crm.example/login/invitation?token=a&x=1')
})
