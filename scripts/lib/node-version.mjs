import { Failure } from './failure.mjs'

const least = [20, 19]

/** Throws a Failure for a Node.js that is too old to run the system. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  throw new Failure(
    'Node.js',
    `This is Node.js ${version}; the system needs ${least.join('.')} or newer.`,
    'Install a newer Node.js (https://nodejs.org, or your package manager) and start again.',
  )
}
