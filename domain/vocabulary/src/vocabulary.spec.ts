import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'

import { type ErrorCode, errorKinds, type Locale } from '@zhancore/core'
import type {
  ApprovalStatus,
  ClientStatus,
  ContractStatus,
  EmailStatus,
  LeadStage,
  LostReason,
  OpportunityStage,
  ProjectStage,
  Role,
} from '@zhancore/db'

import { loadVocabulary, type Vocabulary } from './load-vocabulary'
import { vocabulary } from './vocabulary'

/** A code of the domain without a word fails to compile here. */
interface Codes {
  errors: Record<ErrorCode, string>
  roles: Record<Role, string>
  lostReasons: Record<LostReason, string>
  contractStatuses: Record<ContractStatus, string>
  approvalStatuses: Record<ApprovalStatus, string>
  emailStatuses: Record<EmailStatus, string>
  stages: {
    client: Record<ClientStatus, string>
    lead: Record<LeadStage, string>
    opportunity: Record<OpportunityStage, string>
    project: Record<ProjectStage, string>
  }
}

const locales: Locale[] = ['ru', 'kk', 'en']

type Words = Map<string, string>

function flatten(node: object, path = ''): Words {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      const name = path ? `${path}.${key}` : key
      if (typeof value === 'string') return [[name, value] as const]
      return typeof value === 'object' && value ? [...flatten(value, name)] : []
    }),
  )
}

const placeholders = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort()

describe('vocabulary', () => {
  it('has a word for every code of the domain', () => {
    const words = vocabulary('ru') satisfies Codes
    expect(Object.keys(words.errors).sort()).toEqual(Object.keys(errorKinds).sort())
  })

  it.each(locales)('has the same keys and placeholders in %s as in Russian', (locale) => {
    const source = flatten(vocabulary('ru'))
    const words = flatten(vocabulary(locale))
    expect([...words.keys()].sort()).toEqual([...source.keys()].sort())
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('')
      expect(placeholders(text), key).toEqual(placeholders(source.get(key) ?? ''))
    }
  })

  it.each(locales)('names every button in the history of %s too', (locale) => {
    const { transitions, history } = vocabulary(locale)
    expect(Object.keys(history)).toEqual(expect.arrayContaining(Object.keys(transitions)))
  })

  it.each(locales)('is the same for the browser in %s', async (locale) => {
    expect(await loadVocabulary(locale)).toEqual(vocabulary(locale))
  })

  it.each(locales)('is shown by vue-i18n in %s without a warning', (locale) => {
    const i18n = createI18n<[Vocabulary], Locale, false>({
      legacy: false,
      locale,
      messages: { ru: vocabulary('ru'), kk: vocabulary('kk'), en: vocabulary('en') },
    })
    expect(i18n.global.t('fields.email_invalid')).toContain('name@company.kz')
    for (const key of flatten(vocabulary(locale)).keys()) {
      expect(i18n.global.t(key, { from: 'A', to: 'B' }), key).not.toMatch(/[{}|]/)
    }
    expect(i18n.global.t('transitions.submit-for-approval')).not.toContain('transitions')
  })
})
