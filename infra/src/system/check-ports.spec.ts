import http from 'node:http'

import { expect, it, onTestFinished } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { readSettings } from '../settings'
import { checkPorts } from './check-ports'

async function take(port: number) {
  const server = http.createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
}

const settings = () => ({ ...readSettings(temporaryFolder(), '1.0.0'), port: 5_140 })

it('names the part, the process on its port, and ports that would do', async () => {
  await take(5_145)
  await expect(checkPorts(settings())).rejects.toMatchObject({
    part: 'port 5145 (crm)',
    message: expect.stringContaining(`process ${process.pid}`),
    nextStep: expect.stringContaining('PORT=5240 npm start'),
  })
})

it('needs no port for what the operator brings', async () => {
  await take(5_150)
  await take(5_147)
  const brought = { databaseUrl: 'postgresql://db.example/crm', smtpUrl: 'smtp://mail.example' }
  await expect(checkPorts({ ...settings(), ...brought })).resolves.toBeUndefined()
  await expect(checkPorts(settings())).rejects.toMatchObject({ part: 'port 5147 (smtp)' })
})
