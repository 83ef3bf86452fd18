import type { Locale } from '@zhancore/core'
import type { Client, Opportunity } from '@zhancore/db'
import { type ContractData, contractDataSchema } from '@zhancore/documents/schema'

import { readCurrency, toMinor } from '../record/brief'
import { businessDay } from '../record/business-day'

type Deal = Pick<
  Opportunity,
  'number' | 'title' | 'requirements' | 'amountMinor' | 'currency' | 'durationDays'
> & { client: Pick<Client, 'name' | 'company' | 'phone' | 'email'> }

/** What of a contract comes from the deal: when it differs, the contract is out of date. */
const terms = (deal: Deal) => ({
  title: deal.title,
  requirements: deal.requirements,
  amountMinor: toMinor(deal.amountMinor),
  currency: deal.currency,
  durationDays: deal.durationDays,
  customerName: deal.client.name,
  customerCompany: deal.client.company,
})

const termsOf = (data: ContractData): ReturnType<typeof terms> => ({
  title: data.title,
  requirements: data.requirements,
  amountMinor: data.amountMinor,
  currency: data.currency,
  durationDays: data.durationDays,
  customerName: data.customer.name,
  customerCompany: data.customer.company ?? null,
})

/** Says whether a contract made from these data still says what the deal says now. */
export function isContractCurrent(data: unknown, deal: Deal): boolean {
  const read = contractDataSchema.safeParse(data)
  return read.success && JSON.stringify(termsOf(read.data)) === JSON.stringify(terms(deal))
}

/** Everything that the contract will be made from, fixed at this moment. */
export function contractSnapshot(deal: Deal, locale: Locale, now: Date): ContractData {
  const date = businessDay(now)
  return contractDataSchema.parse({
    locale,
    contractNumber: `Z-${date.slice(0, 4)}/${deal.number}`,
    date,
    customer: {
      name: deal.client.name,
      company: deal.client.company ?? undefined,
      phone: deal.client.phone ?? undefined,
      email: deal.client.email ?? undefined,
    },
    title: deal.title,
    requirements: deal.requirements,
    amountMinor: toMinor(deal.amountMinor),
    currency: readCurrency(deal.currency),
    durationDays: deal.durationDays,
  })
}
