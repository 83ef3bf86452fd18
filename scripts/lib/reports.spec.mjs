import { expect, it } from 'vitest'

import { readPlaywright, readVitest } from './reports.mjs'
import { root } from './root.mjs'

it('counts tests of Vitest, and files that could not be loaded', () => {
  const report = {
    testResults: [
      {
        name: `${root}/domain/a.spec.ts`,
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'works' },
          { status: 'failed', fullName: 'fails', failureMessages: ['expected 1'] },
          { status: 'skipped', fullName: 'waits' },
        ],
      },
      {
        name: `${root}/b.spec.ts`,
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  }
  expect(readVitest(report)).toEqual({
    passed: 1,
    failures: [
      { name: 'domain/a.spec.ts › fails', text: 'expected 1' },
      { name: 'b.spec.ts', text: 'no such module' },
    ],
  })
})

const spec = (title, ok, status) => ({
  title,
  ok,
  tests: [{ status, results: [{ errors: ok ? [] : [{ message: 'not visible' }] }] }],
})

it('counts tests of Playwright, skipped ones left out', () => {
  const suites = [
    {
      title: 'path.spec.ts',
      specs: [spec('opens', true, 'expected'), spec('waits', true, 'skipped')],
      suites: [{ title: 'a lead', specs: [spec('closes', false, 'unexpected')] }],
    },
  ]
  expect(readPlaywright({ suites })).toEqual({
    passed: 1,
    failures: [{ name: 'path.spec.ts › a lead › closes', text: 'not visible' }],
  })
})
