import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'

import { identify, type ProcessIdentity } from '../machine/process-identity'
import { restartDelayMs, stableMs } from './back-off'
import { endProcesses } from './end-processes'
import { openOutputFile } from './output-file'
import type { ProcessSpec } from './process-spec'

export interface ProcessEvents {
  /** called with the process that now runs, or `null` when it ended */
  onChange: (identity: ProcessIdentity | null) => void
  /** called when it ended by itself */
  onDeath: (how: string, restartInMs: number) => void
}

export interface SupervisedProcess {
  spec: ProcessSpec
  start: () => void
  /** Ends it for good. */
  stop: () => Promise<void>
  /** aborts when the process dies for the first time */
  died: AbortSignal
}

function spawnProcess(spec: ProcessSpec, logDir: string): ChildProcess {
  const output = openOutputFile(logDir, spec.name)
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env,
    // a group of its own: Ctrl-C reaches the supervisor only, which ends all in order
    detached: true,
    stdio: ['ignore', output, output],
  })
  fs.closeSync(output)
  return child
}

const howItEnded = (code: number | null, signal: string | null) =>
  signal ? `ended by ${signal}` : `ended with code ${code ?? 'unknown'}`

/** Keeps one process running: one that dies is started again, after ever longer waits. */
export function superviseProcess(
  spec: ProcessSpec,
  logDir: string,
  { onChange, onDeath }: ProcessEvents,
): SupervisedProcess {
  const died = new AbortController()
  let identity: ProcessIdentity | null = null
  let isStopping = false
  let deaths = 0
  let timer: NodeJS.Timeout | undefined
  let over: Promise<void> = Promise.resolve()

  function ended(how: string, startedAt: number) {
    identity = null
    onChange(null)
    if (isStopping) return
    died.abort()
    deaths = Date.now() - startedAt > stableMs ? 1 : deaths + 1
    const delay = restartDelayMs(deaths)
    onDeath(how, delay)
    timer = setTimeout(start, delay)
  }

  function start() {
    const startedAt = Date.now()
    const child = spawnProcess(spec, logDir)
    over = new Promise<string>((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('exit', (code, signal) => resolve(howItEnded(code, signal)))
    }).then((how) => ended(how, startedAt))
    identity = child.pid === undefined ? null : identify(child.pid)
    onChange(identity)
  }

  async function stop() {
    isStopping = true
    clearTimeout(timer)
    if (identity) await endProcesses([identity])
    await over
  }

  return { spec, start, stop, died: died.signal }
}
