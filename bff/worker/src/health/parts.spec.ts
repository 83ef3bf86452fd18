import { createServer } from 'node:net'

import { expect, it } from 'vitest'

import { smtpPart } from './smtp-part'
import { texPart } from './tex-part'

it('sees whether somebody takes mail', async () => {
  const server = createServer((socket) => socket.end('220 hello\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(smtpPart(`smtp://127.0.0.1:${port}`).check()).resolves.toBeUndefined()
  await new Promise((resolve) => server.close(resolve))
  await expect(smtpPart(`smtp://127.0.0.1:${port}`).check()).rejects.toThrow('ECONNREFUSED')
})

it('works on without TeX and says what is missing', async () => {
  const part = texPart('/nowhere/xelatex.fmt')
  expect(part.needed).toBe(false)
  await expect(part.check()).rejects.toThrow(/_missing$/)
})
