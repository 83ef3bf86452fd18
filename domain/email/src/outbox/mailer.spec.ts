import { afterAll, beforeAll, expect, it } from 'vitest'

import { type SpecSmtp, startSmtp } from '../testing/spec-smtp'
import { createMailer, mailTransportStatus } from './mailer'

let smtp: SpecSmtp
beforeAll(async () => {
  smtp = await startSmtp({
    auth: ({ username, password }, _session, done) =>
      username === 'crm@x' && password === 'p@ss:1'
        ? done(null, { user: 1 })
        : done(new Error('wrong')),
  })
})
afterAll(() => smtp.close())

const withPassword = (password: string) =>
  smtp.url.replace('//', `//${encodeURIComponent('crm@x')}:${encodeURIComponent(password)}@`)

it('reads name and password from the address', async () => {
  const mailer = createMailer({ smtpUrl: withPassword('p@ss:1'), from: 'crm@zhancore.example' })
  const to = { name: 'a\r\nBcc: evil@x.kz', address: 'a@b.kz' }
  const letter = { id: 'spec', subject: 's', html: '<p>h</p>', text: 't', attachments: [] }
  expect(await mailer.send({ ...letter, to })).toBe('<spec@zhancore.example>')
  mailer.close()
  expect(smtp.received.at(-1)?.toString()).not.toMatch(/^Bcc:/im)
})

it('says whether letters can leave', async () => {
  expect(await mailTransportStatus(withPassword('p@ss:1'))).toEqual({ state: 'up' })
  expect(await mailTransportStatus(withPassword('wrong'))).toEqual({
    state: 'down',
    detail: 'EAUTH',
  })
  expect(await mailTransportStatus('smtp://127.0.0.1:1')).toMatchObject({ state: 'down' })
})
