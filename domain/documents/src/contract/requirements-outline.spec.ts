import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { outlineRequirements } from './requirements-outline'

const marks = (text: string) =>
  outlineRequirements(text).map(({ mark, text: rest }) => [mark, rest])

describe('outlineRequirements', () => {
  it('numbers paragraphs and keeps bullets below them', () => {
    expect(outlineRequirements('Склад:\r\n- приход\n\n• расход\nОтчёты')).toEqual([
      { kind: 'item', mark: '1.', text: 'Склад:' },
      { kind: 'bullet', mark: '—', text: 'приход' },
      { kind: 'bullet', mark: '—', text: 'расход' },
      { kind: 'item', mark: '2.', text: 'Отчёты' },
    ])
  })

  it('keeps the numbers of whoever numbered by hand', () => {
    expect(marks('1. Первое\n1.1) Второе\nпояснение\n2) Третье')).toEqual([
      ['1.', 'Первое'],
      ['1.1)', 'Второе'],
      ['', 'пояснение'],
      ['2)', 'Третье'],
    ])
  })

  it('takes a figure at the start of a sentence for what it is', () => {
    expect(marks('3 экрана\n-5 градусов\n1.5 часа')).toEqual([
      ['1.', '3 экрана'],
      ['2.', '-5 градусов'],
      ['3.', '1.5 часа'],
    ])
  })

  it('loses nothing but marks and white space', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L} ]{0,20}$/u)), (lines) => {
        const texts = outlineRequirements(lines.join('\n')).map(({ text }) => text)
        expect(texts).toEqual(lines.map((line) => line.trim()).filter(Boolean))
      }),
    )
  })
})
