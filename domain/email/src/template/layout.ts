import { h, type VNode } from 'vue'

import type { EmailContent } from './compose-email'

const table = (className: string, children: VNode[]) =>
  h('table', { role: 'presentation', align: 'center', class: className }, [h('tbody', children)])

const row = (className: string, children: VNode[]) =>
  h('tr', [h('td', { class: className }, children)])

const brand = ({ tagline }: EmailContent) =>
  row('brand', [
    h('div', { class: 'brand-name' }, 'Zhancore'),
    h('div', { class: 'brand-tagline' }, tagline),
  ])

/** A table of data, not of layout: a screen reader announces label and value together. */
const factsTable = ({ facts }: EmailContent) =>
  h('table', { class: 'facts' }, [
    h(
      'tbody',
      facts.map(({ label, value }) =>
        h('tr', [
          h('th', { scope: 'row', class: 'fact-label' }, label),
          h('td', { class: 'fact-value' }, value),
        ]),
      ),
    ),
  ])

const button = ({ label, link, fallback }: NonNullable<EmailContent['button']>) => [
  h('table', { role: 'presentation' }, [
    h('tbody', [row('button-cell', [h('a', { class: 'button', href: link }, label)])]),
  ]),
  h('p', { class: 'fallback' }, [fallback, h('br'), h('a', { href: link }, link)]),
]

const content = (email: EmailContent) =>
  row('content', [
    h('h1', email.title),
    h('p', email.greeting),
    ...email.paragraphs.map((text) => h('p', text)),
    ...(email.facts.length > 0 ? [factsTable(email)] : []),
    ...(email.button ? button(email.button) : []),
  ])

/** Body of a letter: tables, since Outlook knows nothing else. Vue escapes every value. */
export const layout = (email: EmailContent) => [
  h('div', { class: 'preview' }, email.paragraphs[0]),
  table('outer', [
    row('outer-cell', [
      table('card', [brand(email), content(email), row('signature', [h('div', email.signature)])]),
      table('footer', [row('footer-cell', [h('div', email.footer)])]),
    ]),
  ]),
]
