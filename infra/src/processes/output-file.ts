import fs from 'node:fs'
import path from 'node:path'

const keepBytes = 5_000_000

const fileOf = (logDir: string, name: string) => path.join(logDir, `${name}.out.log`)

/**
 * Opens the file for what a process prints; a long one makes room first. The process writes to it by
 * itself, so that nothing is lost, and nobody is stopped, when the supervisor dies.
 */
export function openOutputFile(logDir: string, name: string): number {
  const file = fileOf(logDir, name)
  fs.mkdirSync(logDir, { recursive: true })
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > keepBytes) fs.renameSync(file, `${file}.1`)
  return fs.openSync(file, 'a')
}

/** The last lines that a process printed. */
export function lastOutput(logDir: string, name: string, count = 8): string {
  try {
    const lines = fs.readFileSync(fileOf(logDir, name), 'utf8').trimEnd().split('\n')
    return lines
      .slice(-count)
      .map((line) => line.slice(0, 400))
      .join('\n')
  } catch {
    return ''
  }
}
