import type { Locale } from '@zhancore/core'

import { amountInFigures, amountInWords, numberInWords } from '../words/amount-in-words'
import type { ContractData, Customer, Executor } from './contract.schema'
import { defaultExecutor } from './default-executor'

/** What the templates are filled with: the data, and what can be written down without knowing a language's grammar. */
export interface ContractFacts {
  number: string
  date: { year: number; month: number; day: number }
  city: string
  executor: Executor
  customer: Customer
  title: string
  price: { figures: string; words: string }
  isTenge: boolean
  paymentDueDays: number
  extraPaymentClauses: string[]
  durationDays: number
  warrantyMonths: number
  /** `90 (девяносто)` */
  counted: (value: number) => string
}

const defaultCity: Record<Locale, string> = { ru: 'Алматы', kk: 'Алматы', en: 'Almaty' }

/** Prepares the data of a contract for the template of its language. */
export function contractFacts(data: ContractData): ContractFacts {
  const { locale, amountMinor, currency } = data
  const [year = 0, month = 1, day = 1] = data.date.split('-').map(Number)
  return {
    number: data.contractNumber,
    date: { year, month, day },
    city: data.city ?? defaultCity[locale],
    executor: data.executor ?? defaultExecutor(locale),
    customer: data.customer,
    title: data.title,
    price: {
      figures: amountInFigures(locale, amountMinor, currency),
      words: amountInWords(locale, amountMinor, currency),
    },
    isTenge: currency === 'KZT',
    paymentDueDays: data.paymentDueDays,
    extraPaymentClauses: data.paymentTerms?.split(/\n+/u).filter((line) => line.trim()) ?? [],
    durationDays: data.durationDays,
    warrantyMonths: data.warrantyMonths,
    counted: (value) => `${value} (${numberInWords(locale, value)})`,
  }
}
