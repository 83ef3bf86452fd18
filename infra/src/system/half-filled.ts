import fs from 'node:fs'
import path from 'node:path'

import { StartFailure } from '../failure'

const fileOf = (dataDir: string) => path.join(dataDir, 'run', 'demo-data-unfinished')

/** Whether a start was interrupted while it put demo data into the database. */
export const isHalfFilled = (dataDir: string): boolean => fs.existsSync(fileOf(dataDir))

/** Runs `fill` so that the next start knows when it did not end well. */
export async function noticingInterruption(
  dataDir: string,
  fill: () => Promise<void>,
): Promise<void> {
  fs.mkdirSync(path.dirname(fileOf(dataDir)), { recursive: true })
  fs.writeFileSync(fileOf(dataDir), '')
  await fill()
  forgetInterruption(dataDir)
}

export function forgetInterruption(dataDir: string): void {
  fs.rmSync(fileOf(dataDir), { force: true })
}

/** A database of the operator's is not ours to empty. */
export function refuseHalfFilled(dataDir: string): void {
  if (!isHalfFilled(dataDir)) return
  throw new StartFailure(
    'the demo data',
    'An earlier start was interrupted while it put demo data into the database of DATABASE_URL.',
    `Drop and create that database, remove ${fileOf(dataDir)}, and start again.`,
  )
}
