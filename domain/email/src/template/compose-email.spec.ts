import { describe, expect, it } from 'vitest'

import type { Locale } from '@zhancore/core'

import en from '../locales/en.json'
import kk from '../locales/kk.json'
import ru from '../locales/ru.json'
import { letters } from '../testing/spec-letters'
import { composeEmail } from './compose-email'
import { emailTemplateSchema } from './email-params'
import { renderText } from './render-email'

const locales: Locale[] = ['ru', 'kk', 'en']
const every = locales.flatMap((locale) =>
  emailTemplateSchema.options.map((template) => ({ locale, template })),
)

const shape = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.length
  if (typeof node !== 'object' || !node) return typeof node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shape(value)]))
}

describe('composeEmail', () => {
  it('has the same texts in every language', () => {
    expect(shape(kk)).toEqual(shape(ru))
    expect(shape(en)).toEqual(shape(ru))
  })

  it.each(every)('leaves nothing open in $template ($locale)', ({ locale, template }) => {
    const email = composeEmail({ locale, template, params: letters[template], name: 'Айгүл' })
    const text = renderText(email)
    expect(email.subject + text).not.toMatch(/[{}]|undefined|NaN|Invalid/)
    expect(email.facts.length).toBeGreaterThan(0)
    expect(text).toContain('Айгүл')
  })

  it('writes time as it is in Almaty and money as its reader writes it', () => {
    const facts = (locale: Locale, template: 'demo-scheduled' | 'contract-for-approval') =>
      composeEmail({ locale, template, params: letters[template], name: '' })
        .facts.map(({ value }) => value.replace(/\s/g, ' '))
        .join(' | ')
    expect(facts('ru', 'demo-scheduled')).toContain('24 ноября 2026 г. в 15:00')
    expect(facts('kk', 'demo-scheduled')).toContain('24 қараша')
    expect(facts('en', 'demo-scheduled')).toMatch(/24 November 2026.*15:00/)
    expect(facts('ru', 'contract-for-approval')).toBe('D-7 | 1 500 000,50 ₸')
    expect(facts('kk', 'contract-for-approval')).toBe('D-7 | 1 500 000,50 ₸')
  })

  it('greets without a name when there is none, or when it advertises a link', () => {
    const greeting = (name: string) =>
      composeEmail({ locale: 'ru', template: 'deal-won', params: letters['deal-won'], name })
        .greeting
    expect(greeting('ТОО «Алма-Софт», А. С. Ким')).toBe('Здравствуйте, ТОО «Алма-Софт», А. С. Ким!')
    expect(greeting('$& {name}')).toBe('Здравствуйте, $& {name}!')
    for (const name of ['', 'win at evil.example now', 'http://x', 'me@evil.kz', 'я'.repeat(81)]) {
      expect(greeting(name)).toBe('Здравствуйте!')
    }
  })

  it('never lets a line break into the subject', () => {
    const params = { requestNumber: 'R-1\nBcc: evil@x.kz' }
    const email = composeEmail({ locale: 'ru', template: 'request-received', params, name: '' })
    expect(email.subject).not.toMatch(/[\r\n]/)
  })
})
