import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { amountInFigures, amountInWords, numberInWords } from './amount-in-words'

describe('numberInWords', () => {
  it.each([
    [0, 'ноль', 'нөл', 'zero'],
    [1, 'один', 'бір', 'one'],
    [2, 'два', 'екі', 'two'],
    [10, 'десять', 'он', 'ten'],
    [11, 'одиннадцать', 'он бір', 'eleven'],
    [19, 'девятнадцать', 'он тоғыз', 'nineteen'],
    [20, 'двадцать', 'жиырма', 'twenty'],
    [21, 'двадцать один', 'жиырма бір', 'twenty-one'],
    [40, 'сорок', 'қырық', 'forty'],
    [90, 'девяносто', 'тоқсан', 'ninety'],
    [100, 'сто', 'жүз', 'one hundred'],
    [101, 'сто один', 'жүз бір', 'one hundred one'],
    [342, 'триста сорок два', 'үш жүз қырық екі', 'three hundred forty-two'],
    [1000, 'одна тысяча', 'бір мың', 'one thousand'],
    [1001, 'одна тысяча один', 'бір мың бір', 'one thousand one'],
    [2002, 'две тысячи два', 'екі мың екі', 'two thousand two'],
    [11_000, 'одиннадцать тысяч', 'он бір мың', 'eleven thousand'],
    [12_012, 'двенадцать тысяч двенадцать', 'он екі мың он екі', 'twelve thousand twelve'],
    [21_000, 'двадцать одна тысяча', 'жиырма бір мың', 'twenty-one thousand'],
    [112_000, 'сто двенадцать тысяч', 'жүз он екі мың', 'one hundred twelve thousand'],
    [122_000, 'сто двадцать две тысячи', 'жүз жиырма екі мың', 'one hundred twenty-two thousand'],
    [500_000, 'пятьсот тысяч', 'бес жүз мың', 'five hundred thousand'],
    [1_000_000, 'один миллион', 'бір миллион', 'one million'],
    [2_000_001, 'два миллиона один', 'екі миллион бір', 'two million one'],
    [5_000_000, 'пять миллионов', 'бес миллион', 'five million'],
    [1_000_000_000, 'один миллиард', 'бір миллиард', 'one billion'],
    [3_000_000_000_000, 'три триллиона', 'үш триллион', 'three trillion'],
  ])('%d', (value, ru, kk, en) => {
    expect(numberInWords('ru', value)).toBe(ru)
    expect(numberInWords('kk', value)).toBe(kk)
    expect(numberInWords('en', value)).toBe(en)
  })

  it('says every number in another way, without gaps or double spaces', () => {
    const number = fc.integer({ min: 0, max: 10_000_000_000_000 })
    fc.assert(
      fc.property(fc.constantFrom('ru', 'kk', 'en'), number, number, (locale, one, other) => {
        const words = numberInWords(locale, one)
        expect(words).toMatch(/^\p{Ll}+(?:[ -]\p{Ll}+)*$/u)
        expect(words === numberInWords(locale, other)).toBe(one === other)
      }),
      { numRuns: 500 },
    )
  })
})

describe('amountInWords', () => {
  it.each([
    [1_250_000_000, 'двенадцать миллионов пятьсот тысяч тенге 00 тиын'],
    [50, 'ноль тенге 50 тиын'],
    [2_100_001, 'двадцать одна тысяча тенге 01 тиын'],
    [1_000_000_000_000_000, 'десять триллионов тенге 00 тиын'],
  ])('says %d tiyn in Russian', (amount, words) => {
    expect(amountInWords('ru', amount, 'KZT')).toBe(words)
  })

  it('says tenge in Kazakh and English', () => {
    expect(amountInWords('kk', 1_250_000_050, 'KZT')).toBe(
      'он екі миллион бес жүз мың теңге 50 тиын',
    )
    expect(amountInWords('en', 1_250_000_050, 'KZT')).toBe(
      'twelve million five hundred thousand tenge 50 tiyn',
    )
  })

  it('declines what is declined', () => {
    expect(amountInWords('ru', 101, 'USD')).toBe('один доллар США 01 цент')
    expect(amountInWords('ru', 203, 'USD')).toBe('два доллара США 03 цента')
    expect(amountInWords('ru', 1111, 'USD')).toBe('одиннадцать долларов США 11 центов')
    expect(amountInWords('ru', 2122, 'RUB')).toBe('двадцать один российский рубль 22 копейки')
    expect(amountInWords('ru', 500, 'EUR')).toBe('пять евро 00 евроцентов')
    expect(amountInWords('kk', 500, 'USD')).toBe('бес АҚШ доллары 00 цент')
    expect(amountInWords('en', 101, 'USD')).toBe('one US dollar 01 cent')
    expect(amountInWords('en', 202, 'EUR')).toBe('two euros 02 cents')
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15 + 1])('refuses %d', (amount) => {
    expect(() => amountInWords('ru', amount, 'KZT')).toThrow(RangeError)
  })
})

describe('amountInFigures', () => {
  it('groups by three in the manner of the language', () => {
    expect(amountInFigures('ru', 125_000_005, 'KZT')).toBe('1\u00A0250\u00A0000,05\u00A0₸')
    expect(amountInFigures('kk', 99_999, 'RUB')).toBe('999,99\u00A0₽')
    expect(amountInFigures('en', 125_000_000, 'KZT')).toBe('KZT\u00A01,250,000.00')
  })
})
