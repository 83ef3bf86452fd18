import * as z from 'zod'

import {
  amountMinorSchema,
  currencySchema,
  daySchema,
  localeSchema,
  optionalTextSchema,
  textSchema,
} from '@zhancore/core/schema'

const binSchema = z.string().regex(/^\d{12}$/u, 'bin_invalid')
const ibanSchema = z.string().regex(/^KZ\d{2}[A-Z\d]{16}$/u, 'iban_invalid')

/** The house that makes the software: who it is, where money goes, who signs. */
export const executorSchema = z.strictObject({
  name: textSchema(200),
  bin: binSchema,
  address: textSchema(300),
  bank: textSchema(200),
  iban: ibanSchema,
  bic: textSchema(20),
  /** code of the beneficiary, as Kazakhstan's payment orders ask for it */
  kbe: z.string().regex(/^\d{2}$/u, 'kbe_invalid'),
  phone: textSchema(40),
  email: textSchema(254),
  director: textSchema(200),
})

/** Who orders. Without a company it is a private person; what is missing is left as a line to write on. */
export const customerSchema = z.strictObject({
  name: textSchema(200),
  company: optionalTextSchema(200),
  phone: optionalTextSchema(40),
  email: optionalTextSchema(254),
})

/** Everything a contract is made from: the same data give the same document, byte for byte. */
export const contractDataSchema = z.strictObject({
  locale: localeSchema,
  contractNumber: textSchema(40),
  /** day of the contract, `2026-11-22` */
  date: daySchema,
  /** as it is written in the contract's language, without `г.`; Almaty when it is left out */
  city: optionalTextSchema(80),
  customer: customerSchema,
  /** details for demonstration when it is left out */
  executor: executorSchema.optional(),
  /** what the software is called */
  title: textSchema(300),
  /** a line is a paragraph; own numbers (`1.`, `2)`) and dashes at its start make lists */
  requirements: textSchema(50_000),
  amountMinor: amountMinorSchema,
  currency: currencySchema.default('KZT'),
  /** bank days from the signing to the payment */
  paymentDueDays: z.int().min(1).max(365).default(5),
  /** further clauses on payment, a paragraph each */
  paymentTerms: optionalTextSchema(4000),
  /** calendar days from the payment to the delivery */
  durationDays: z.int().min(1).max(3650),
  warrantyMonths: z.int().min(1).max(120).default(12),
})

export type Executor = z.output<typeof executorSchema>
export type ContractData = z.output<typeof contractDataSchema>
/** What a caller hands in: what has a default may be left out. */
export type ContractInput = z.input<typeof contractDataSchema>
export type Customer = ContractData['customer']
