import { connect } from 'node:net'

import type { HealthPart } from '@zhancore/bff-base'

const limitMs = 1_500

/** Somebody takes connections there; letters wait in the queue while nobody does. */
export const smtpPart = (smtpUrl: string): HealthPart => ({
  name: 'smtp',
  needed: false,
  check: () => {
    const { hostname, port, protocol } = new URL(smtpUrl)
    const usual = protocol === 'smtps:' ? 465 : 587
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) || usual, timeout: limitMs })
      socket.once('connect', () => {
        socket.end()
        resolve(undefined)
      })
      socket.once('timeout', () => socket.destroy(new Error('no answer')))
      socket.once('error', reject)
    })
  },
})
