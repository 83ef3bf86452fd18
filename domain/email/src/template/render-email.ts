import { renderToString } from '@vue/server-renderer'
import juice from 'juice'
import { createSSRApp, h } from 'vue'

import type { EmailContent } from './compose-email'
import { layout } from './layout'
import { layoutCss } from './layout.css'

/** HTML version of a letter: one document, styles in the tags, no images and nothing loaded from outside. */
export async function renderHtml(email: EmailContent): Promise<string> {
  const document = h('html', { lang: email.locale }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light' }),
      h('title', email.subject),
    ]),
    h('body', layout(email)),
  ])
  const html = await renderToString(createSSRApp({ render: () => document }))
  return `<!doctype html>${juice(withoutFragmentMarks(html), {
    extraCss: layoutCss,
    insertPreservedExtraCss: true,
    preserveMediaQueries: true,
  })}`
}

/** Vue marks fragments by comments for the browser to take over; a letter needs none. */
const withoutFragmentMarks = (html: string) =>
  html.replaceAll('<!--[-->', '').replaceAll('<!--]-->', '')

/** Plain text version of the same letter. */
export function renderText(email: EmailContent): string {
  const facts = email.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const link = email.button && `${email.button.label}:\n${email.button.link}`
  return [
    email.title,
    email.greeting,
    ...email.paragraphs,
    facts,
    link,
    email.signature,
    `--\n${email.footer}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
