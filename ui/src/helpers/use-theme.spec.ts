import { afterEach, expect, test } from 'vitest'

import { useTheme } from './use-theme'

const { theme, density } = useTheme()
const root = document.documentElement

afterEach(() => {
  theme.value = 'system'
  density.value = 'comfortable'
})

test('a chosen theme is put on the page and kept', () => {
  theme.value = 'dark'
  expect(root.dataset['theme']).toBe('dark')
  expect(localStorage.getItem('zhancore.theme')).toBe('dark')
})

test('the system decides where nothing is chosen', () => {
  theme.value = 'light'
  theme.value = 'system'
  expect(root.dataset['theme']).toBeUndefined()
})

test('density is put on the page and kept', () => {
  density.value = 'compact'
  expect(root.dataset['density']).toBe('compact')
  expect(localStorage.getItem('zhancore.density')).toBe('compact')
})
