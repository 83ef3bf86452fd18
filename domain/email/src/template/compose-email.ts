import type { Locale } from '@zhancore/core'

import en from '../locales/en.json'
import kk from '../locales/kk.json'
import ru from '../locales/ru.json'
import { type Facts, factsOf } from './email-facts'
import type { EmailParams, EmailTemplate } from './email-params'
import { greetableName } from './greetable-name'

type EmailTexts = typeof ru
const texts: Record<Locale, EmailTexts> = { ru, kk, en }

/** A letter as content, before it becomes HTML or plain text. Nothing in it is markup. */
export interface EmailContent {
  locale: Locale
  subject: string
  title: string
  greeting: string
  paragraphs: string[]
  facts: { label: string; value: string }[]
  button?: { label: string; link: string; fallback: string }
  signature: string
  tagline: string
  footer: string
}

export interface EmailRequest<T extends EmailTemplate = EmailTemplate> {
  locale: Locale
  template: T
  params: EmailParams[T]
  /** the reader's name as they gave it */
  name: string
}

/** Puts a letter together in its reader's language. */
export function composeEmail<T extends EmailTemplate>(request: EmailRequest<T>): EmailContent {
  const words = texts[request.locale]
  const own = words.templates[request.template]
  const facts = factsOf[request.template](request.params, request.locale)
  const name = greetableName(request.name)
  return {
    locale: request.locale,
    subject: fill(own.subject, facts),
    title: own.title,
    greeting: name ? words.greeting.replace('{name}', () => name) : words.greetingWithoutName,
    paragraphs: own.body,
    facts: labelled(facts, words),
    button: buttonOf(request.params, own.button, words.linkFallback),
    signature: words.signature,
    tagline: words.tagline,
    footer: words.footer,
  }
}

const labelled = (facts: Facts, words: EmailTexts) =>
  Object.entries(words.facts).flatMap(([name, label]) => {
    const value = new Map(Object.entries(facts)).get(name)
    return value === undefined ? [] : [{ label, value }]
  })

function buttonOf(params: object, label: string, fallback: string): EmailContent['button'] {
  return 'link' in params && typeof params.link === 'string'
    ? { label, link: params.link, fallback }
    : undefined
}

/** Values never carry a line break into a header. */
const fill = (text: string, facts: Facts) =>
  Object.entries(facts)
    .reduce((filled, [name, value]) => filled.replace(`{${name}}`, () => value), text)
    .replace(/\s+/g, ' ')

/** Name under which a contract is attached. */
export const contractFileName = (locale: Locale, dealNumber: string): string =>
  texts[locale].contractFile.replace('{dealNumber}', () => dealNumber)
