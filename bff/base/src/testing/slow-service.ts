/* A process for service.spec.ts: answers slowly, says on its standard output what it does. */
import { setTimeout as wait } from 'node:timers/promises'

import { createLogger } from '@zhancore/logging'

import { createService } from '../service'

const logs = createLogger({ process: 'slow', level: 'info', terminal: 'silent' })
const lifecycle = { stopping: false }

const service = createService({
  host: '127.0.0.1',
  port: 0,
  logs,
  lifecycle,
  handler: (request, response) => {
    if (request.url === '/crash') throw new Error('nobody catches this')
    if (request.url === '/stream') {
      response.setHeader('content-type', 'text/event-stream')
      response.write('data: 1\n\n')
      return
    }
    void wait(500).then(() => response.end(`stopping: ${String(lifecycle.stopping)}`))
  },
  close: () => Promise.resolve(void process.stdout.write('closed\n')),
})
const address = (await service.listen()).address()
process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`)
