import { expect, it } from 'vitest'

import { type HealthPart, readHealth } from './health'

const part = (name: string, check: HealthPart['check'], needed?: boolean) => ({
  name,
  check,
  needed,
})
const fails = () =>
  Promise.reject(Object.assign(new Error('to 10.0.0.5'), { code: 'ECONNREFUSED' }))
const read = (parts: HealthPart[], stopping = false) =>
  readHealth({ name: 'crm', version: '1.2.3', parts, lifecycle: { stopping } })

it('is ready without what it does not need', async () => {
  const health = await read([
    part('database', () => Promise.resolve(undefined)),
    part('tex', fails, false),
    part('queue', () => Promise.resolve('3 waiting')),
  ])
  expect(health).toMatchObject({ status: 'ready', name: 'crm', version: '1.2.3' })
  expect(health.parts).toEqual([
    { name: 'database', state: 'up' },
    { name: 'tex', state: 'unavailable', detail: 'ECONNREFUSED' },
    { name: 'queue', state: 'up', detail: '3 waiting' },
  ])
})

it('is not ready without what it needs', async () => {
  const health = await read([part('database', fails)])
  expect(health.status).toBe('not_ready')
  expect(health.parts).toEqual([{ name: 'database', state: 'down', detail: 'ECONNREFUSED' }])
})

it('waits two seconds for a part, not for ever', async () => {
  const health = await read([part('database', () => new Promise(() => undefined))])
  expect(health.parts).toEqual([{ name: 'database', state: 'down', detail: 'no answer' }])
})

it('says when it stops', async () => {
  expect((await read([], true)).status).toBe('stopping')
})
