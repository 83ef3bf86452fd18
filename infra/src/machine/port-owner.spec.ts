import http from 'node:http'

import { expect, it, onTestFinished } from 'vitest'

import { anyFreePort, isPortFree } from './free-port'
import { portOwner } from './port-owner'

it('names the process that listens on a port', async () => {
  const port = await anyFreePort()
  expect(await isPortFree(port)).toBe(true)
  expect(portOwner(port)).toBeNull()
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  expect(await isPortFree(port)).toBe(false)
  expect(portOwner(port)).toContain(`process ${process.pid} (`)
})
