import { expect, it } from 'vitest'

import { readLauncherEnv } from './env'
import { StartFailure } from './failure'

it('has a default for everything', () => {
  expect(readLauncherEnv({})).toMatchObject({ PORT: 4300, HOST: '127.0.0.1', DATA_DIR: '.data' })
})

it('takes an empty variable for one that is not set', () => {
  expect(readLauncherEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 4300 })
})

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['MONGODB_URL', 'localhost:27017'],
  ['SESSION_SECRET', 'short'],
])('refuses %s=%s and says what it should be', (name, value) => {
  const read = () => readLauncherEnv({ [name]: value })
  expect(read).toThrow(StartFailure)
  expect(read).toThrow(name)
})

it('hands on the address of a chat store', () => {
  const MONGODB_URL = 'mongodb://chat:secret@localhost:27017/chat'
  expect(readLauncherEnv({ MONGODB_URL })).toMatchObject({ MONGODB_URL })
})
