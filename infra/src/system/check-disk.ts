import fs from 'node:fs'

import { StartFailure } from '../failure'

const neededMb = 300

/** Makes the data folder. Throws a StartFailure when it can't be written or its disk is nearly full. */
export function checkDataFolder(dataDir: string): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    fs.accessSync(dataDir, fs.constants.W_OK)
  } catch (cause) {
    const nextStep = 'Set DATA_DIR to a folder that can be written, and start again.'
    const text = `The data folder ${dataDir} cannot be written: ${String(cause)}`
    throw new StartFailure('the data folder', text, nextStep, { cause })
  }
  const { bavail, bsize } = fs.statfsSync(dataDir)
  const freeMb = Math.floor((bavail * bsize) / 1_048_576)
  if (freeMb >= neededMb) return
  throw new StartFailure(
    'the disk',
    `Only ${freeMb} MB are free where ${dataDir} lies; ${neededMb} MB are needed.`,
    'Free some space, or set DATA_DIR to a folder on another disk, and start again.',
  )
}
