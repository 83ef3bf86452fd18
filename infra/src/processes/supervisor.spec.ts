import { expect, it, onTestFinished } from 'vitest'

import { anyFreePort } from '../machine/free-port'
import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { waitUntil } from '../machine/wait-until'
import type { ProcessSpec } from './process-spec'
import { createSupervisor } from './supervisor'

const server = `
  const server = require('node:http').createServer((_, response) => response.end(String(process.pid)))
  server.listen(Number(process.argv[1]), '127.0.0.1')
  process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0) })`

async function specOf(script: string): Promise<ProcessSpec> {
  const port = await anyFreePort()
  return {
    name: 'crm',
    command: process.execPath,
    args: ['-e', script, String(port)],
    cwd: '/',
    env: {},
    readyUrl: `http://127.0.0.1:${port}/`,
  }
}

function supervise() {
  const lines: string[] = []
  let names: string[] = []
  const supervisor = createSupervisor({
    logDir: temporaryFolder(),
    say: (line) => lines.push(line),
    onChange: (processes) => (names = Object.keys(processes)),
  })
  onTestFinished(() => supervisor.stop())
  return { supervisor, lines, running: () => names }
}

const pidFrom = async (url: string) =>
  waitUntil(
    () =>
      fetch(url)
        .then((response) => response.text())
        .catch(() => null),
    10_000,
  )

it('starts a process, and again when it dies', async () => {
  const { supervisor, lines, running } = supervise()
  const spec = await specOf(server)
  await supervisor.start([spec])
  expect(running()).toEqual(['crm'])
  const first = await pidFrom(spec.readyUrl)
  process.kill(Number(first), 'SIGKILL')
  const second = await waitUntil(async () => {
    const pid = await pidFrom(spec.readyUrl)
    return pid === first ? null : pid
  }, 10_000)
  expect(Number(second)).toBeGreaterThan(0)
  expect(lines[0]).toMatch(/^crm ended by SIGKILL; starts again in 0.5 s/)
})

it('ends what it started', async () => {
  const { supervisor, running } = supervise()
  const spec = await specOf(server)
  await supervisor.start([spec])
  await supervisor.stop()
  expect(running()).toEqual([])
  await expect(fetch(spec.readyUrl)).rejects.toThrow()
})

it('names a process that ends before it is ready, with its last words', async () => {
  const { supervisor } = supervise()
  const spec = await specOf(`console.error('DATABASE_URL is missing'); process.exit(1)`)
  await expect(supervisor.start([spec])).rejects.toMatchObject({
    part: 'process crm',
    message: expect.stringContaining('DATABASE_URL is missing'),
  })
})
