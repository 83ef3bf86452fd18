import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, it } from 'vitest'

import { identify } from '../machine/process-identity'
import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { claimSystem } from './claim-system'
import { clearRunState, readRunState, writeRunState } from './run-state'

const url = 'http://localhost:4300'
const gone = { pid: 4_194_999, startTicks: 1 }

it('refuses a second supervisor and names the first', async () => {
  const dir = temporaryFolder()
  expect(await claimSystem(dir, url)).toBe(0)
  await expect(claimSystem(dir, url)).rejects.toThrow(
    `already runs at ${url} (process ${process.pid})`,
  )
  clearRunState(dir)
  expect(await claimSystem(dir, url)).toBe(0)
})

it('ends what a killed supervisor left behind', async () => {
  const dir = temporaryFolder()
  const left = spawn('sleep', ['60'], { detached: true })
  const identity = identify(left.pid ?? 0)
  writeRunState(dir, {
    url,
    supervisor: gone,
    processes: { gone, ...(identity ? { crm: identity } : {}) },
  })
  const ended = once(left, 'exit')
  expect(await claimSystem(dir, url)).toBe(1)
  expect(await ended).toEqual([null, 'SIGTERM'])
  expect(readRunState(dir)?.processes).toEqual({})
})
