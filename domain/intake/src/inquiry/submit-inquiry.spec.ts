import { afterAll, beforeAll, expect, it } from 'vitest'

import {
  expectRefusal,
  historyOf,
  lettersAbout,
  makeClient,
  openWorld,
  specNow,
  type World,
} from '@zhancore/crm/testing'

import { submitInquirySchema } from './inquiry.schema'
import { submitInquiry } from './submit-inquiry'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let phones = 0
const form = (fields: object = {}) => {
  phones += 1
  return submitInquirySchema.parse({
    idempotencyKey: crypto.randomUUID(),
    name: 'Айгерим Ибраева',
    phone: `8 701 222 ${String(10_00 + phones)}`,
    email: `visitor${phones}@Spec.KZ`,
    text: 'Нужен учёт заявок.',
    locale: 'kk',
    consent: true,
    consentVersion: '2026-11',
    origin: { page: '/', utm: { utm_source: 'telegram' } },
    website: '',
    ...fields,
  })
}
const submit = (fields?: object, now?: Date) =>
  submitInquiry(world.as('visitor', now), form(fields))
const inquiryOf = (number: string) =>
  world.db.inquiry.findUniqueOrThrow({
    where: { number: Number(number.slice(2)) },
    include: { client: true },
  })

it('makes the client and one unsorted request, and writes to the visitor', async () => {
  const { number } = await submit({ phone: '8 (701) 765-43-21', email: 'A.B@Spec.KZ' })
  const inquiry = await inquiryOf(number)
  expect(number).toMatch(/^R-\d{4,}$/)
  expect(inquiry).toMatchObject({
    status: 'unsorted',
    phone: '+77017654321',
    email: 'A.B@spec.kz',
    consentAt: specNow,
    origin: { page: '/', utm: { utm_source: 'telegram' } },
    client: { name: 'Айгерим Ибраева', phone: '+77017654321', locale: 'kk', ownerId: null },
  })
  expect(await lettersAbout(world.db, inquiry.id)).toEqual([
    {
      template: 'request-received',
      toAddress: 'A.B@spec.kz',
      locale: 'kk',
      params: { requestNumber: number },
    },
  ])
  expect(await historyOf(world.db, inquiry.id)).toMatchObject([
    { action: 'submit-inquiry', actorName: null },
  ])
})

it('takes the same form for the same request, even when its fields were changed', async () => {
  const idempotencyKey = crypto.randomUUID()
  const first = await submit({ idempotencyKey })
  expect(await submit({ idempotencyKey, text: 'Другой текст' })).toEqual(first)
  const { id } = await inquiryOf(first.number)
  expect(await lettersAbout(world.db, id)).toHaveLength(1)
})

it('takes the same words of the same client within a day for the same request', async () => {
  const phone = '+7 705 111 22 33'
  const first = await submit({ phone, text: 'Нужен  сайт\nи портал' })
  const later = (hours: number) => new Date(specNow.getTime() + hours * 3_600_000)
  expect(await submit({ phone, text: ' нужен сайт и ПОРТАЛ ' }, later(23))).toEqual(first)
  expect(await submit({ phone, text: 'Нужен сайт и портал' }, later(25))).not.toEqual(first)
  expect(await submit({ phone, text: 'Нужен сайт' }, later(1))).not.toEqual(first)
})

it('makes one request of twenty that race', async () => {
  const same = { phone: '+7 705 444 55 66', email: 'race@spec.kz', text: 'Гонка' }
  const idempotencyKey = crypto.randomUUID()
  const calls = Array.from({ length: 20 }, (_, index) =>
    submit(index % 2 ? { ...same, idempotencyKey } : same),
  )
  const numbers = new Set((await Promise.all(calls)).map(({ number }) => number))
  expect(numbers.size).toBe(1)
  expect(await world.db.client.count({ where: { phone: '+77054445566' } })).toBe(1)
  expect(await world.db.inquiry.count({ where: { phone: '+77054445566' } })).toBe(1)
})

it('leaves what is known of a client alone', async () => {
  const known = await makeClient(world.db, { phone: '+77057778899', email: null })
  const { number } = await submit({ phone: '8 705 777 88 99', name: 'Кто-то' })
  expect((await inquiryOf(number)).client).toEqual(known)
})

it.each([
  ['phone', { phone: '+7 711 000 00 00' }, 'phone_invalid'],
  ['email', { email: 'a..b@spec.kz' }, 'email_invalid'],
  ['consent', { consent: false }, 'consent_required'],
  ['website', { website: 'http://spam.example' }, 'invalid'],
  ['text', { text: 'а\u0000б' }, 'text_invalid'],
  ['name', { name: ' ' }, 'required'],
])('refuses a wrong %s beside its field', async (path, fields, code) => {
  const before = await world.db.inquiry.count()
  const refused = submitInquirySchema.safeParse({ ...form(), ...fields })
  if (refused.success) {
    const call = submitInquiry(world.as('visitor'), refused.data)
    await expectRefusal(call, 'invalid_input', { fields: [{ path, code }] })
  } else {
    expect(refused.error.issues).toMatchObject([{ path: [path], message: code }])
  }
  expect(await world.db.inquiry.count()).toBe(before)
})

it('drops an origin that makes no sense instead of refusing the request', () => {
  expect(form({ origin: { page: 5, other: 'x'.repeat(9999) } }).origin).toEqual({})
})
