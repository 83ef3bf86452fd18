import path from 'node:path'

import { root } from './root.mjs'

const relative = (file) => path.relative(root, file)

/** Counts in Vitest's JSON report. */
export function readVitest({ testResults }) {
  const failures = []
  let passed = 0
  for (const file of testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++
      if (test.status !== 'failed') continue
      const text = (test.failureMessages ?? []).join('\n')
      failures.push({ name: `${relative(file.name)} › ${test.fullName}`, text })
    }
    // a file that could not even be loaded has no tests
    const isBroken = file.status === 'failed' && !file.assertionResults.some(isFailed)
    if (isBroken) failures.push({ name: relative(file.name), text: file.message ?? '' })
  }
  return { passed, failures }
}

const isFailed = ({ status }) => status === 'failed'

function* specsOf(suite, titles = []) {
  const path = suite.title ? [...titles, suite.title] : titles
  for (const spec of suite.specs ?? []) yield { spec, title: [...path, spec.title].join(' › ') }
  for (const inner of suite.suites ?? []) yield* specsOf(inner, path)
}

const messagesOf = (spec) =>
  spec.tests.flatMap(({ results }) =>
    results.flatMap(({ errors }) => (errors ?? []).map(({ message }) => message ?? '')),
  )

/** Counts in Playwright's JSON report. */
export function readPlaywright({ suites, errors = [] }) {
  const failures = errors.map(({ message }) => ({ name: 'e2e', text: message ?? '' }))
  let passed = 0
  for (const suite of suites) {
    for (const { spec, title } of specsOf(suite)) {
      const states = spec.tests.map(({ status }) => status)
      if (states.every((status) => status === 'skipped')) continue
      if (spec.ok) passed++
      else failures.push({ name: title, text: messagesOf(spec).join('\n') })
    }
  }
  return { passed, failures }
}
