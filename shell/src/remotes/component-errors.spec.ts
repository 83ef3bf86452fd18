import { expect, it } from 'vitest'

import { breaksComponent } from './component-errors'

const link = (code: string) => `https://vuejs.org/error-reference/#runtime-${code}`

it.each([
  [link('0'), true],
  [link('1'), true],
  [link('m'), true],
  [link('5'), false],
  [link('3'), false],
  ['setup function', true],
  ['render function', true],
  ['mounted hook', true],
  ['native event handler', false],
  ['watcher callback', false],
])('a failure in %s breaks the component: %s', (info, breaks) => {
  expect(breaksComponent(info)).toBe(breaks)
})
