import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { cacheDir } from './root.mjs'

function holderIsGone(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (holderIsGone(file)) fs.rmSync(file, { force: true })
    return false
  }
}

/** Runs `work` while no other process of this checkout does (a start and a test run may overlap). */
export async function withLock(name, work) {
  const file = path.join(cacheDir, `${name}.lock`)
  fs.mkdirSync(cacheDir, { recursive: true })
  while (!take(file)) await wait(100)
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}
