// `npm test`: everything that a change must pass, from a fresh checkout, beside a running system.
import fs from 'node:fs'
import path from 'node:path'

import { runE2e } from './lib/e2e-suite.mjs'
import { asFailure } from './lib/failure.mjs'
import { bin, gate, resultsDir, runGate, runSuite } from './lib/gates.mjs'
import { inParallel } from './lib/in-parallel.mjs'
import { prepare } from './lib/prepare.mjs'
import { bold, createProgress, printFailure, red } from './lib/progress.mjs'
import { readVitest } from './lib/reports.mjs'
import { root } from './lib/root.mjs'
import { documentPackages, testPackages } from './lib/system-packages.mjs'

process.chdir(root)
const startedAt = performance.now()
const progress = createProgress()

const packages = fs
  .readFileSync(path.join(root, 'package.json'), 'utf8')
  .match(/"imports": "depcruise (.*)"/)[1]
  .split(' ')

const gates = [
  gate('types', 'vue-tsc', ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json']),
  gate('lint', 'eslint', ['.', '--max-warnings', '0']),
  gate('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  gate('who may import whom', 'depcruise', packages),
  gate('nothing unused', 'knip', ['--no-progress', '--no-config-hints', '--reporter', 'compact']),
]

const vitestReport = path.join(resultsDir, 'vitest.json')
const vitest = {
  name: 'unit and integration tests',
  command: bin('vitest'),
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  env: { NODE_ENV: 'test' },
  report: vitestReport,
  read: readVitest,
}

async function build() {
  const { buildAll } = await import('./lib/build-all.mjs')
  const failures = []
  await progress
    .run('build', (note) => buildAll({ note }))
    .catch((error) => failures.push({ name: 'build', text: asFailure(error).message }))
  return { passed: failures.length === 0 ? 1 : 0, failures }
}

/** One after the other in two lanes, so that both cores have work and timings stay honest. */
async function runAll() {
  const quick = await inParallel(
    2,
    [...gates.map((each) => () => runGate(progress, each)), build],
    (run) => run(),
  )
  const unit = await runSuite(progress, vitest)
  const built = quick.at(-1).failures.length === 0
  const e2e = built ? await runE2e(progress) : { passed: 0, failures: [notRun] }
  return [...quick, unit, e2e]
}

const notRun = { name: 'e2e', text: 'Not run: the build failed.' }

/** Without the frames of tools, and short enough to be read; the whole text is in the reports. */
function readable(text) {
  const lines = text.split('\n').filter((line) => !/^\s+at .*node_modules/.test(line))
  const more = lines.length > 60 ? [`… ${lines.length - 60} more lines`] : []
  return [...lines.slice(0, 60), ...more].map((line) => `    ${line}`).join('\n')
}

function report(results) {
  const failures = results.flatMap((result) => result.failures)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  for (const { name, text } of failures) {
    progress.line(`\n${red('✗')} ${bold(name)}\n${readable(text)}`)
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  progress.line(`\n  ${seconds} s, reports in ${path.relative(root, resultsDir)}/`)
  progress.line(`${passed} passed, ${failures.length} failed`)
  return failures.length === 0
}

try {
  progress.line('Zhancore CRM, tests')
  await prepare(progress, [...documentPackages, ...testPackages])
  process.exitCode = report(await runAll()) ? 0 : 1
} catch (error) {
  printFailure(asFailure(error, 'the tests'))
  progress.line('0 passed, 1 failed')
  process.exitCode = 1
}
