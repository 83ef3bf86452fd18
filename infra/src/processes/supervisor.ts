import path from 'node:path'

import { StartFailure } from '../failure'
import type { ProcessIdentity } from '../machine/process-identity'
import { lastOutput } from './output-file'
import type { ProcessSpec } from './process-spec'
import { type SupervisedProcess, superviseProcess } from './supervised-process'
import { waitReady } from './wait-ready'

export interface SupervisorOptions {
  logDir: string
  /** gets every line that an operator should see */
  say: (line: string) => void
  /** gets what runs now, after each change */
  onChange: (processes: Record<string, ProcessIdentity>) => void
}

export interface Supervisor {
  /** Starts processes at once, waits until each is ready. Throws a StartFailure for one that is not. */
  start: (specs: readonly ProcessSpec[], onReady?: (name: string) => void) => Promise<void>
  /** Ends all, in the order of their groups of `start`, the last one first. */
  stop: () => Promise<void>
}

/** Runs the system's processes: starts, watches, restarts and ends them. */
export function createSupervisor({ logDir, say, onChange }: SupervisorOptions): Supervisor {
  const groups: SupervisedProcess[][] = []
  const running = new Map<string, ProcessIdentity>()

  function supervise(spec: ProcessSpec): SupervisedProcess {
    return superviseProcess(spec, logDir, {
      onChange: (identity) => {
        if (identity) running.set(spec.name, identity)
        else running.delete(spec.name)
        onChange(Object.fromEntries(running))
      },
      onDeath: (how, delayMs) =>
        say(
          `${spec.name} ${how}; starts again in ${delayMs / 1000} s (${logDir}/${spec.name}.out.log)`,
        ),
    })
  }

  async function ready({ spec, died }: SupervisedProcess): Promise<void> {
    if (await waitReady(spec.readyUrl, { signal: died })) return
    const said = lastOutput(logDir, spec.name)
    const what = died.aborted ? 'It ended before it was ready' : 'It did not get ready in time'
    throw new StartFailure(
      `process ${spec.name}`,
      `${what}. Its last words:\n${said}`,
      `Read ${path.join(logDir, `${spec.name}.out.log`)}, mend what it names and start again.`,
    )
  }

  return {
    async start(specs, onReady) {
      const group = specs.map(supervise)
      groups.push(group)
      for (const each of group) each.start()
      await Promise.all(group.map((each) => ready(each).then(() => onReady?.(each.spec.name))))
    },
    async stop() {
      for (const group of groups.reverse()) await Promise.all(group.map((each) => each.stop()))
    },
  }
}
