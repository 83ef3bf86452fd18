// `npm run test:e2e [-- <playwright arguments>]`: the journeys alone.
import { runE2e } from './lib/e2e-suite.mjs'
import { asFailure } from './lib/failure.mjs'
import { prepare } from './lib/prepare.mjs'
import { createProgress, printFailure } from './lib/progress.mjs'
import { documentPackages, testPackages } from './lib/system-packages.mjs'

const progress = createProgress()
try {
  await prepare(progress, [...documentPackages, ...testPackages])
  const { failures } = await runE2e(progress, process.argv.slice(2))
  for (const { name, text } of failures) progress.line(`\n${name}\n${text}`)
  process.exitCode = failures.length === 0 ? 0 : 1
} catch (error) {
  printFailure(asFailure(error, 'the journeys'))
  process.exitCode = 1
}
