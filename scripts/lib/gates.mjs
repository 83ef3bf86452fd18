import fs from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { runCommand } from './run.mjs'

export const resultsDir = path.join(root, '.test-data', 'results')

/** A program that an npm package brought. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name)

const tail = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n')

/** A check that passes or fails as a whole: one command. */
export const gate = (name, command, args) => ({ name, command: bin(command), args })

/** Runs a gate; the result counts as one check. */
export async function runGate(progress, { name, command, args }) {
  const failures = []
  await progress
    .run(name, async () => {
      const { code, output } = await runCommand(command, args, { env: withoutColours() })
      fs.mkdirSync(resultsDir, { recursive: true })
      fs.writeFileSync(path.join(resultsDir, `${name.replaceAll(' ', '-')}.log`), output)
      if (code === 0) return
      failures.push({ name, text: output.trim() })
      throw new Error(name)
    })
    .catch(() => undefined)
  return { passed: failures.length === 0 ? 1 : 0, failures }
}

const withoutColours = () => ({ ...process.env, NO_COLOR: '1' })

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Runs a test runner that writes a JSON report, and counts its tests by `read(report)` →
 * `{ passed, failures: [{ name, text }] }`. A runner that ends without a report, or that fails
 * without naming a test, counts as one failure.
 */
export async function runSuite(progress, { name, command, args, env, report, read }) {
  fs.mkdirSync(resultsDir, { recursive: true })
  fs.rmSync(report, { force: true })
  let result = { passed: 0, failures: [] }
  await progress
    .run(name, async (note) => {
      const options = { env: { ...withoutColours(), ...env } }
      const { code, output } = await runCommand(command, args, options)
      fs.writeFileSync(report.replace(/json$/, 'log'), output)
      const found = readReport(report)
      if (found) result = read(found)
      if (code !== 0 && result.failures.length === 0) {
        result.failures.push({ name: `${name} ended with code ${code}`, text: tail(output, 40) })
      }
      note(`${result.passed} passed, ${result.failures.length} failed`)
      if (result.failures.length > 0) throw new Error(name)
    })
    .catch(() => undefined)
  return result
}
