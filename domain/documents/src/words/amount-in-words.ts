import type { Currency, Locale } from '@zhancore/core'

import { englishNumber } from './english-number'
import { kazakhNumber } from './kazakh-number'
import { russianForm, type RussianForms, russianNumber } from './russian-number'

const numbers = { ru: russianNumber, kk: kazakhNumber, en: englishNumber }

type Names = readonly [major: RussianForms, minor: RussianForms]

const same = (form: string): RussianForms => [form, form, form]
const singularPlural = (one: string, many: string): RussianForms => [one, many, many]

/*
 * In Kazakhstan's documents `тенге` and `тиын` stay as they are after every number. The minor unit
 * is written in figures, as accountants do, so its gender never shows.
 */
const currencyNames: Record<Locale, Record<Currency, Names>> = {
  ru: {
    KZT: [same('тенге'), same('тиын')],
    USD: [
      ['доллар США', 'доллара США', 'долларов США'],
      ['цент', 'цента', 'центов'],
    ],
    EUR: [same('евро'), ['евроцент', 'евроцента', 'евроцентов']],
    RUB: [
      ['российский рубль', 'российских рубля', 'российских рублей'],
      ['копейка', 'копейки', 'копеек'],
    ],
  },
  kk: {
    KZT: [same('теңге'), same('тиын')],
    USD: [same('АҚШ доллары'), same('цент')],
    EUR: [same('еуро'), same('еуроцент')],
    RUB: [same('Ресей рублі'), same('тиын')],
  },
  en: {
    KZT: [same('tenge'), same('tiyn')],
    USD: [singularPlural('US dollar', 'US dollars'), singularPlural('cent', 'cents')],
    EUR: [singularPlural('euro', 'euros'), singularPlural('cent', 'cents')],
    RUB: [singularPlural('Russian rouble', 'Russian roubles'), singularPlural('kopeck', 'kopecks')],
  },
}

const formFor = (locale: Locale, value: number, forms: RussianForms) => {
  if (locale === 'ru') return russianForm(value, forms)
  return value === 1 ? forms[0] : forms[2]
}

/** A whole number, 0 … 999 trillion, in words, as documents repeat it in brackets. */
export function numberInWords(locale: Locale, value: number): string {
  return numbers[locale](value)
}

/**
 * An amount of money in words, minor units in figures: `сто пять тенге 50 тиын`. Takes minor units
 * (a whole number, not negative, at most 10 trillion of the major unit). Throws `RangeError` for
 * any other: a wrong sum in a contract is worse than none.
 */
export function amountInWords(locale: Locale, amountMinor: number, currency: Currency): string {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0 || amountMinor > 1e15) {
    throw new RangeError('the amount is not a whole number of minor units in range')
  }
  const major = Math.floor(amountMinor / 100)
  const minor = amountMinor % 100
  const [majorForms, minorForms] = currencyNames[locale][currency]
  const words = `${numberInWords(locale, major)} ${formFor(locale, major, majorForms)}`
  const figures = String(minor).padStart(2, '0')
  return `${words} ${figures} ${formFor(locale, minor, minorForms)}`
}

const symbols: Record<Currency, string> = { KZT: '₸', USD: '$', EUR: '€', RUB: '₽' }
const noBreakSpace = '\u00A0'

/** The same amount in figures: `1 250 000,00 ₸`, in English `KZT 1,250,000.00`; it never breaks across lines. */
export function amountInFigures(locale: Locale, amountMinor: number, currency: Currency): string {
  const [group, point] = locale === 'en' ? [',', '.'] : [noBreakSpace, ',']
  const major = String(Math.floor(amountMinor / 100)).replace(/\B(?=(?:\d{3})+$)/gu, group)
  const figures = `${major}${point}${String(amountMinor % 100).padStart(2, '0')}`
  return locale === 'en'
    ? `${currency}${noBreakSpace}${figures}`
    : `${figures}${noBreakSpace}${symbols[currency]}`
}
