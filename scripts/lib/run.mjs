import { spawn } from 'node:child_process'

import { Failure } from './failure.mjs'
import { root } from './root.mjs'

/**
 * Runs a command to its end and keeps what it printed.
 * Returns `{ code, output }`; never throws for a command that fails.
 */
export function runCommand(command, args, options = {}) {
  const { inherit = false, ...rest } = options
  return new Promise((resolve) => {
    const stdio = inherit ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd: root, stdio, ...rest })
    const parts = []
    child.stdout?.on('data', (data) => parts.push(data))
    child.stderr?.on('data', (data) => parts.push(data))
    const end = (code, extra = '') =>
      resolve({ code, output: Buffer.concat(parts).toString() + extra })
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}

const lastLines = (text, count = 25) => {
  // stack frames of a tool say nothing about what is wrong with what it was given
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
  return lines.slice(-count).join('\n')
}

/** Like runCommand, but a command that fails ends the work with its last lines. */
export async function mustRun(part, command, args, options = {}) {
  const { nextStep, ...rest } = options
  const { code, output } = await runCommand(command, args, rest)
  if (code === 0) return output
  throw new Failure(
    part,
    `${lastLines(output)}\n  (${command} ${args.join(' ')}: exit ${code})`,
    nextStep ?? 'Mend what the lines above name and start again.',
  )
}
