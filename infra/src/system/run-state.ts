import fs from 'node:fs'
import path from 'node:path'

import * as z from 'zod'

const identitySchema = z.object({ pid: z.number(), startTicks: z.number() })
const stateSchema = z.object({
  url: z.string(),
  supervisor: identitySchema,
  processes: z.record(z.string(), identitySchema),
})

/** Who runs on a data folder: written by the supervisor, read by the next start. */
export type RunState = z.infer<typeof stateSchema>

const fileOf = (dataDir: string) => path.join(dataDir, 'run', 'system.json')

/** The last start's state, or `null` when it ended properly (or never was). */
export function readRunState(dataDir: string): RunState | null {
  try {
    return stateSchema.parse(JSON.parse(fs.readFileSync(fileOf(dataDir), 'utf8')))
  } catch {
    return null
  }
}

/** Keeps the state on disk, always as a whole. */
export function writeRunState(dataDir: string, state: RunState): void {
  const file = fileOf(dataDir)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(`${file}.next`, JSON.stringify(state))
  fs.renameSync(`${file}.next`, file)
}

export function clearRunState(dataDir: string): void {
  fs.rmSync(fileOf(dataDir), { force: true })
}
