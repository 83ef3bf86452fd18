import { describe, expect, it } from 'vitest'

import { bindShortWords } from './bind-short-words'

describe('bindShortWords', () => {
  it.each([
    ['акт и отказ в срок', 'акт и_отказ в_срок'],
    ['в г. Алматы', 'в_г._Алматы'],
    ['Приложение № 1', 'Приложение №_1'],
    ['цена — 10 (десять) тенге', 'цена_— 10_(десять) тенге'],
    ['не более 10 % цены', 'не_более 10_% цены'],
    ['тенге 00 тиын', 'тенге 00_тиын'],
  ])('keeps together what belongs together: %s', (text, bound) => {
    expect(bindShortWords(text)).toBe(bound.replaceAll('_', '\u00A0'))
  })
})
