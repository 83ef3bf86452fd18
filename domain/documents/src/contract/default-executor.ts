import type { Locale } from '@zhancore/core'

import type { Executor } from './contract.schema'

/*
 * Details for demonstration. They can belong to nobody: the BIN has a thirteenth month, the IBAN
 * check digits that the standard does not allow. An administrator sets the real ones.
 */
const shared = {
  bin: '261340012345',
  iban: 'KZ001234560007890123',
  bic: 'DEMOKZKA',
  kbe: '17',
  phone: '+7 727 000 00 00',
  email: 'contracts@zhancore.kz',
}

const byLocale: Record<Locale, Omit<Executor, keyof typeof shared>> = {
  ru: {
    name: 'ТОО «Zhancore»',
    address: 'Республика Казахстан, г. Алматы, пр. Достык, 132',
    bank: 'АО «Demo Bank»',
    director: 'Жанболатов А. С.',
  },
  kk: {
    name: '«Zhancore» ЖШС',
    address: 'Қазақстан Республикасы, Алматы қ., Достық даңғылы, 132',
    bank: '«Demo Bank» АҚ',
    director: 'Жанболатов А. С.',
  },
  en: {
    name: 'Zhancore LLP',
    address: '132 Dostyk Avenue, Almaty, Republic of Kazakhstan',
    bank: 'Demo Bank JSC',
    director: 'A. S. Zhanbolatov',
  },
}

/** The executor's details, in the language of the contract, when settings give none. */
export const defaultExecutor = (locale: Locale): Executor => ({ ...shared, ...byLocale[locale] })
