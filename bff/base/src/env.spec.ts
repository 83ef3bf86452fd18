import { expect, it } from 'vitest'

import { baseEnvSchema, readEnv } from './env'

const environment = {
  PORT: '4305',
  DATABASE_URL: 'postgresql://127.0.0.1/zhancore',
  SESSION_SECRET: 's'.repeat(32),
  PUBLIC_URL: 'http://localhost:4300',
  GATEWAY_URL: 'http://127.0.0.1:4300',
  LOG_DIR: '/tmp/logs',
  DATA_DIR: '/tmp/data',
}

it('reads what it knows and fills in the rest', () => {
  expect(readEnv(baseEnvSchema, { ...environment, PATH: '/bin' })).toMatchObject({
    PORT: 4305,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
  })
})

it('names every variable that is wrong, and shows no value', () => {
  const read = () =>
    readEnv(baseEnvSchema, { ...environment, SESSION_SECRET: 'hunter2', PORT: 'x' })
  expect(read).toThrow(/PORT.*SESSION_SECRET/)
  expect(read).not.toThrow(/hunter2/)
})
