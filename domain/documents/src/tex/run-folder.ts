import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const engineFolderPrefix = 'node-latex'
const runFolderPrefix = 'run-'
const leakedAfterMs = 10 * 60_000

/** What one compilation left behind. */
export interface RunReport {
  /** exit status of the engine, or of `timeout` before it */
  status: number | undefined
  output: string
  log: string
}

/** Makes the private folder of one compilation. */
export async function makeRunFolder(workDir: string): Promise<string> {
  await mkdir(workDir, { recursive: true, mode: 0o700 })
  return mkdtemp(join(workDir, runFolderPrefix))
}

/** Reads what the script wrote down; everything is empty when it never ran. */
export async function readRunReport(runDir: string): Promise<RunReport> {
  const [status, output, log] = await Promise.all(
    ['status', 'output', 'log'].map((name) => readFile(join(runDir, name), 'utf8').catch(() => '')),
  )
  return { status: status ? Number(status) : undefined, output: output ?? '', log: log ?? '' }
}

/** Removes the folder of a compilation, and the one that node-latex leaves lying when it failed. */
export async function removeRunFolder(runDir: string): Promise<void> {
  const engineDir = (await readFile(join(runDir, 'cwd'), 'utf8').catch(() => '')).trim()
  if (basename(engineDir).startsWith(engineFolderPrefix)) await remove(engineDir)
  await remove(runDir)
}

/** Removes what a killed process left: folders of this package that nobody has touched for ten minutes. */
export async function sweepLeakedFolders(workDir: string, now = Date.now()): Promise<number> {
  const swept = await Promise.all([
    sweep(tmpdir(), engineFolderPrefix, now),
    sweep(workDir, runFolderPrefix, now),
  ])
  return swept.reduce((sum, count) => sum + count, 0)
}

async function sweep(parent: string, prefix: string, now: number): Promise<number> {
  const names = await readdir(parent).catch(() => [])
  const removals = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => removeIfLeaked(join(parent, name), now))
  return (await Promise.all(removals)).filter(Boolean).length
}

async function removeIfLeaked(folder: string, now: number): Promise<boolean> {
  const { mtimeMs, uid } = await stat(folder).catch(() => ({ mtimeMs: now, uid: -1 }))
  const isOurs = [process.getuid?.(), 65_534].includes(uid)
  if (!isOurs || now - mtimeMs < leakedAfterMs) return false
  await remove(folder)
  return true
}

const remove = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
