import type { Locale } from '@zhancore/core'
import { vocabulary } from '@zhancore/vocabulary'

import type ru from '../locales/ru.json'
import type { EmailParams, EmailTemplate } from './email-params'

export type FactName = keyof (typeof ru)['facts']

/** What a letter says in figures, in the order in which it is shown, as its reader writes them. */
export type Facts = Partial<Record<FactName, string>>

type FactsOf = { [T in EmailTemplate]: (params: EmailParams[T], locale: Locale) => Facts }

const projectNumber = ({ projectNumber: number }: { projectNumber: string }): Facts => ({
  projectNumber: number,
})

export const factsOf: FactsOf = {
  'request-received': ({ requestNumber }) => ({ requestNumber }),
  'demo-scheduled': ({ demoAt }, locale) => ({ demoAt: almatyTime(demoAt, locale) }),
  'contract-for-approval': ({ dealNumber, amountMinor, currency }, locale) => ({
    dealNumber,
    amount: money(amountMinor, currency, locale),
  }),
  'deal-won': projectNumber,
  'project-started': projectNumber,
  'project-delivered': projectNumber,
  'project-in-support': ({ projectNumber: number, until }, locale) => ({
    projectNumber: number,
    until: day(until, locale),
  }),
  'project-closed': projectNumber,
  invitation: ({ role, expiresAt }, locale) => ({
    role: vocabulary(locale).roles[role],
    expiresAt: almatyTime(expiresAt, locale),
  }),
}

function almatyTime(instant: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Almaty' } as const
  return new Intl.DateTimeFormat(regional(locale), options).format(new Date(instant))
}

function day(date: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(regional(locale), options).format(new Date(`${date}T00:00:00Z`))
}

function money(minor: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(minor / 100)
}

/** English of the region writes the day before the month and 24 hours. */
const regional = (locale: Locale) => (locale === 'en' ? 'en-GB' : locale)
