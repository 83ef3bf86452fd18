import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const file = fileURLToPath(new URL('./testing/slow-service.ts', import.meta.url))

let child: ChildProcess
let output: string
let url: string

beforeEach(async () => {
  output = ''
  child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await vi.waitFor(() => expect(output).toMatch(/port \d+/), { timeout: 15_000, interval: 50 })
  url = `http://127.0.0.1:${/port (\d+)/.exec(output)?.[1]}`
})
afterEach(() => child.kill('SIGKILL'))

async function exitCode(): Promise<unknown> {
  const [code]: unknown[] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
  return code
}

it('answers what was asked before it ends, and takes nothing new', async () => {
  const answer = fetch(url).then((response) => response.text())
  await wait(100)
  child.kill('SIGTERM')
  await wait(100)
  await expect(fetch(url)).rejects.toThrow()
  expect(await answer).toBe('stopping: true')
  expect(await exitCode()).toBe(0)
  expect(output).toContain('closed')
})

it('does not wait for streams that never end', async () => {
  const response = await fetch(`${url}/stream`)
  const startedAt = Date.now()
  child.kill('SIGINT')
  expect(await exitCode()).toBe(0)
  expect(Date.now() - startedAt).toBeLessThan(3_000)
  await expect(response.text()).rejects.toThrow()
})

it('ends with an error code when something happened that nobody caught', async () => {
  await fetch(`${url}/crash`).catch(() => undefined)
  expect(await exitCode()).toBe(1)
})
