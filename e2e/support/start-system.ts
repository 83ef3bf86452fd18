import fs from 'node:fs'

import { startSystem } from '@zhancore/infra'

import { systemOptions } from './system'

/** Starts the whole system with demo data in an empty folder; what it returns stops it again. */
export default async function startBeforeTests() {
  fs.rmSync(systemOptions.dataDir, { recursive: true, force: true })
  // every visitor of these journeys comes from this one machine
  process.env.INQUIRY_LIMIT ??= '1000'
  const system = await startSystem(systemOptions)
  return () => system.stop()
}
