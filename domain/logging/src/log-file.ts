import path from 'node:path'

import pinoRoll from 'pino-roll'

interface LineSink {
  write(line: string): void
  close(): Promise<void>
}

/** Lines kept while the file is being opened. */
const maxPending = 10_000

/**
 * JSON lines in `<logDir>/<process>/<process>.<n>.log`, 20 MB a file, ten files kept. One folder
 * per process: pino-roll numbers, and removes, whatever it finds there.
 */
export function createLogFile(logDir: string, name: string): LineSink {
  const pending: string[] = []
  let write = (line: string) => {
    if (pending.length < maxPending) pending.push(line)
  }
  const opened = openFile(path.join(logDir, name, name)).then((file) => {
    write = (line) => void file.write(line)
    pending.splice(0).forEach(write)
    return file
  })
  // a full disk or a folder that is not ours must not stop the process: the database has the lines too
  opened.catch((error: unknown) => {
    write = () => undefined
    process.stderr.write(`log file cannot be written: ${String(error)}\n`)
  })
  return {
    write: (line) => write(line),
    close: async () => closeFile(await opened.catch(() => undefined)),
  }
}

type LogFile = Awaited<ReturnType<typeof pinoRoll>>

async function openFile(file: string): Promise<LogFile> {
  const opened = await pinoRoll({
    file,
    extension: '.log',
    size: '20m',
    limit: { count: 10 },
    mkdir: true,
  })
  opened.on('error', () => undefined)
  return opened
}

async function closeFile(file: LogFile | undefined): Promise<void> {
  if (!file) return
  await new Promise<void>((resolve) => {
    file.once('close', () => resolve())
    file.once('error', () => resolve())
    file.end()
  })
}
