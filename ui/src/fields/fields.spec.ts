import { expect, test } from 'vitest'
import type { Component } from 'vue'

import UiCombobox from '../staff/UiCombobox.vue'
import { accessibilityProblems, renderUi } from '../testing/render-ui'
import UiCheckbox from './UiCheckbox.vue'
import UiDateInput from './UiDateInput.vue'
import UiDateTimeInput from './UiDateTimeInput.vue'
import UiInput from './UiInput.vue'
import UiMoneyInput from './UiMoneyInput.vue'
import UiPhoneInput from './UiPhoneInput.vue'
import UiRadioGroup from './UiRadioGroup.vue'
import UiSelect from './UiSelect.vue'
import UiSwitch from './UiSwitch.vue'
import UiTextarea from './UiTextarea.vue'

const options = [{ value: 'a', label: 'Первый' }]

const fields: [string, Component, Record<string, unknown>][] = [
  ['UiInput', UiInput, {}],
  ['UiTextarea', UiTextarea, {}],
  ['UiPhoneInput', UiPhoneInput, {}],
  ['UiMoneyInput', UiMoneyInput, {}],
  ['UiDateInput', UiDateInput, {}],
  ['UiDateTimeInput', UiDateTimeInput, {}],
  ['UiSelect', UiSelect, { options }],
  ['UiCheckbox', UiCheckbox, {}],
  ['UiSwitch', UiSwitch, {}],
  ['UiCombobox', UiCombobox, { options }],
]

test.each(fields)('%s is found by its label, its hint read with it', async (_, field, props) => {
  const page = renderUi(field, { props: { label: 'Имя', hint: 'Как в паспорте', ...props } })
  const control = page.getByLabelText(/^Имя/)
  const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe('Как в паспорте')
  expect(await accessibilityProblems()).toEqual([])
})

test.each(fields)('%s shows an error that comes later, and lets it go', async (_, field, props) => {
  const page = renderUi(field, { props: { label: 'Имя', required: true, ...props } })
  const control = page.getByLabelText(/^Имя/)
  expect(control.getAttribute('aria-invalid')).toBeNull()

  await page.rerender({ error: 'Заполните это поле' })
  expect(page.getByText('Заполните это поле')).toBeTruthy()
  expect(control.getAttribute('aria-invalid')).toBe('true')
  expect(await accessibilityProblems()).toEqual([])

  await page.rerender({ error: undefined })
  expect(page.queryByText('Заполните это поле')).toBeNull()
})

test.each(fields)('%s can be switched off', (_, field, props) => {
  const page = renderUi(field, { props: { label: 'Имя', disabled: true, ...props } })
  expect(page.getByLabelText(/^Имя/).hasAttribute('disabled')).toBe(true)
})

test.each(fields)('%s gives other attributes to its control', (_, field, props) => {
  const page = renderUi(field, { props: { label: 'Имя', 'data-what': 'name', ...props } })
  expect(page.getByLabelText(/^Имя/).dataset['what']).toBe('name')
})

test('a group of choices is named, and shows what is wrong', async () => {
  const page = renderUi(UiRadioGroup, { props: { label: 'Что нужно', options } })
  await page.rerender({ error: 'Выберите одно' })
  expect(page.getByRole('radiogroup', { name: /^Что нужно/ })).toBeTruthy()
  expect(page.getByText('Выберите одно')).toBeTruthy()
  expect(await accessibilityProblems()).toEqual([])
})
