import type { Progress } from '../console/progress'

export interface Shutdown {
  /** Adds a step; the last one added runs first. */
  add: (step: () => Promise<void> | void) => void
  /** Whether the system is ending. */
  isStopping: () => boolean
  /** Runs the steps, once. */
  run: () => Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function createShutdown(progress: Progress): Shutdown {
  const steps: (() => Promise<void> | void)[] = []
  let running: Promise<void> | undefined
  async function runAll() {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step()
      } catch (error) {
        progress.warn(`while stopping: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  return {
    add: (step) => void steps.push(step),
    isStopping: () => running !== undefined,
    run: () => (running ??= runAll()),
  }
}

/** Ends the system on Ctrl-C, on SIGTERM, and when the terminal or the starter goes away. */
export function stopOnSignals(progress: Progress): Shutdown {
  const shutdown = createShutdown(progress)
  const stop = async () => {
    if (shutdown.isStopping()) return
    progress.line('')
    await progress.run('stopping', () => shutdown.run())
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop())
  if (process.send) process.on('disconnect', () => void stop())
  // a terminal that has gone must not keep us from ending properly
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return shutdown
}
