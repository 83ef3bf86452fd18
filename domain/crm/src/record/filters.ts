import type { DomainContext, Prisma } from '@zhancore/db'

import type { OwnerFilter } from './common.schema'
import { typedNumber } from './human-number'

/** Condition on whose the record is. */
export function ownedBy({ actor }: Pick<DomainContext, 'actor'>, owner: OwnerFilter) {
  if (owner === 'mine') return { ownerId: actor?.id ?? null }
  return owner === 'unassigned' ? { ownerId: null } : {}
}

const like = (text: string) => ({ contains: text, mode: 'insensitive' }) as const

/** Digits of a phone in a search, as they stand in E.164; undefined for what can't be one. */
function phoneDigits(search: string): string | undefined {
  if (!/^[+\d\s().-]{4,}$/.test(search)) return undefined
  const digits = search.replace(/\D/g, '')
  return digits.length === 11 ? digits.replace(/^8/, '7') : digits
}

/** Clients by name, company, e-mail, number or phone. */
export function clientMatches(search: string): Prisma.ClientWhereInput {
  const phone = phoneDigits(search)
  return {
    OR: [
      { name: like(search) },
      { company: like(search) },
      { email: like(search) },
      ...(phone ? [{ phone: { contains: phone } }] : []),
      ...numbered(search),
    ],
  }
}

const numbered = (search: string) => {
  const number = typedNumber(search)
  return number === undefined ? [] : [{ number }]
}

/** Records by their title or number, or by what is known of their client. */
export const recordMatches = (search: string | undefined) =>
  search === undefined
    ? {}
    : {
        OR: [{ title: like(search) }, ...numbered(search), { client: clientMatches(search) }],
      }
