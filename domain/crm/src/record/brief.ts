import { currencySchema, localeSchema } from '@zhancore/core'
import type { Client, Prisma } from '@zhancore/db'

import type { ClientBrief } from './common.schema'
import { humanNumber } from './human-number'

/** What other records show of a client, and what a letter to it needs. */
export const clientFields = {
  id: true,
  number: true,
  name: true,
  company: true,
  phone: true,
  email: true,
  locale: true,
} as const satisfies Prisma.ClientSelect

export const personFields = { id: true, name: true } as const satisfies Prisma.UserSelect

/** The people around a record. */
export const withPeople = {
  client: { select: clientFields },
  owner: { select: personFields },
} as const

/** A client as other records show it. */
export const clientBrief = (
  client: Pick<Client, Exclude<keyof typeof clientFields, 'locale'>>,
): ClientBrief => ({
  id: client.id,
  number: humanNumber('client', client.number),
  name: client.name,
  company: client.company,
  phone: client.phone,
  email: client.email,
})

/** Amounts stay far below what a number holds exactly (`amountMinorSchema`). */
export const toMinor = (amount: bigint | null) => (amount === null ? null : Number(amount))

/** Currency as kept in a text column. */
export const readCurrency = (currency: string) => currencySchema.parse(currency)

/** Language as kept in a text column; Russian for one that we no longer speak. */
export const readLocale = (locale: string) => localeSchema.catch('ru').parse(locale)

export const moment = (at: Date | null) => at && at.toISOString()
