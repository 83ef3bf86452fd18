import { afterAll, beforeAll, expect, it } from 'vitest'

import { callAs, callers, describeRoleMatrix, refusalOf } from '@zhancore/bff-base/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { landingRouter } from './router'

const form = () => ({
  idempotencyKey: crypto.randomUUID(),
  name: 'Айгерим',
  phone: '8 701 222 33 44',
  email: 'visitor@spec.kz',
  text: 'Нужен учёт заявок.',
  locale: 'ru' as const,
  consent: true as const,
  consentVersion: '2026-11',
  origin: { page: '/' },
})

describeRoleMatrix(landingRouter, {
  submitInquiry: { allow: callers, input: form },
  validateContact: { allow: callers, input: () => ({ phone: '8 701 222 33 44' }) },
})

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('takes ten requests of one address in a quarter of an hour', async () => {
  const { submitInquiry } = await callAs(landingRouter, null, database.db)
  const submit = (index: number) =>
    submitInquiry({ ...form(), text: `Вопрос ${index}`, phone: `8 701 222 33 ${10 + index}` })
  for (let index = 0; index < 10; index += 1) expect(await submit(index)).toHaveProperty('number')
  expect(await refusalOf(submit(10))).toBe('too_many_attempts')
  expect(await database.db.inquiry.count()).toBe(10)
})
