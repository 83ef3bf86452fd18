import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, it } from 'vitest'

import { commandOf, identify, isAlive } from './process-identity'

it('knows a process while it runs, and not afterwards', async () => {
  const child = spawn('sleep', ['30'])
  const identity = identify(child.pid ?? 0)
  expect(identity && isAlive(identity)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(identity && isAlive(identity)).toBe(false)
})

it('tells a process from a later one with its number', () => {
  const own = identify(process.pid)
  expect(own && isAlive({ ...own, startTicks: own.startTicks - 1 })).toBe(false)
})

it('names the command of a process, and nothing for one that is not there', () => {
  expect(commandOf(process.pid)).toContain('node')
  expect(commandOf(2 ** 22 + 1)).toBeNull()
})
