import { cleanup, render } from '@testing-library/vue'
import { afterEach, describe, expect, test } from 'vitest'
import { defineComponent } from 'vue'
import { createI18n } from 'vue-i18n'

import type { HistoryEntryView, ListHistory } from '@zhancore/crm/schema'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import { historyWith } from '../testing/records'
import { useHistoryText } from './use-history-text'

/** The line that a timeline shows for an entry. */
function describeEntry(type: ListHistory['subjectType'], changed: Partial<HistoryEntryView>) {
  const lines: ReturnType<ReturnType<typeof useHistoryText>['describeEntry']>[] = []
  const reader = defineComponent(() => {
    lines.push(useHistoryText().describeEntry(type, historyWith(changed)))
    return () => null
  })
  const i18n = createI18n({
    legacy: false,
    locale: 'ru',
    messages: { ru: { ...vocabulary('ru'), crm: ru } },
  })
  render(reader, { global: { plugins: [i18n] } })
  return lines[0]
}

afterEach(cleanup)

describe('useHistoryText', () => {
  test('says what was done, and by whom', () => {
    expect(describeEntry('lead', { action: 'assign-lead' })).toMatchObject({
      title: 'Назначен ответственный',
      actor: 'Дана Ким',
      text: '',
    })
  })

  test('what nobody of the house did was done by the system', () => {
    expect(describeEntry('inquiry', { action: 'submit-inquiry', actorName: null })).toMatchObject({
      title: 'Поступила заявка',
      actor: 'Система',
    })
  })

  test('names the stages of that kind of record', () => {
    const entry = describeEntry('opportunity', {
      action: 'record-signing',
      fromStage: 'signing',
      toStage: 'won',
    })
    expect(entry).toMatchObject({ text: 'Этап: Подписание → Выиграна', tone: 'success' })
  })

  test('a change that stays on its stage says nothing of stages', () => {
    const entry = describeEntry('lead', {
      action: 'schedule-demo',
      fromStage: 'demo',
      toStage: 'demo',
    })
    expect(entry?.text).toBe('')
  })

  test('puts stage, reason and words below each other', () => {
    const entry = describeEntry('lead', {
      action: 'lose-lead',
      fromStage: 'demo',
      toStage: 'lost',
      details: { reason: 'price', note: 'Вернутся весной' },
    })
    expect(entry?.text.split('\n')).toEqual([
      'Этап: Демо → Проигран',
      'Не устроила цена',
      'Вернутся весной',
    ])
    expect(entry?.tone).toBe('danger')
  })

  test('an inquiry that was turned down says why in words', () => {
    const entry = describeEntry('inquiry', {
      action: 'reject-inquiry',
      fromStage: 'unsorted',
      toStage: 'rejected',
      details: { reason: 'spam' },
    })
    expect(entry?.text.split('\n')).toEqual(['Этап: Неразобранное → Отклонена', 'Спам'])
  })

  test('a reason in words stands as it was written', () => {
    const entry = describeEntry('project', {
      action: 'return-project-to-work',
      details: { reason: 'Отчёт по складу' },
    })
    expect(entry?.text).toBe('Отчёт по складу')
  })

  test.each(['comment', 'remarks', 'note', 'requestNote', 'overrideReason'])(
    'shows what was written as %s',
    (field) => {
      const entry = describeEntry('opportunity', {
        action: 'update-opportunity',
        details: { [field]: 'Важно' },
      })
      expect(entry?.text).toBe('Важно')
    },
  )
})
