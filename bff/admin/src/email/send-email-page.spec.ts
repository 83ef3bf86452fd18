import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startTestBff, type TestBff } from '@zhancore/bff-base/testing'
import { createTestDatabase, type TestDatabase } from '@zhancore/db/testing'

import { adminDefinition } from '../definition'

/** What only real HTTP shows: under which rules the browser gets a letter. */
describe('a letter as a page', () => {
  let database: TestDatabase
  let bff: TestBff
  let id: string
  beforeAll(async () => {
    database = await createTestDatabase()
    bff = await startTestBff(adminDefinition, database)
    const letter = await database.db.receivedEmail.create({
      data: {
        messageId: '<1@spec.example>',
        fromAddress: 'somebody@example.kz',
        toAddress: 'asel@example.kz',
        subject: 'Өтінім',
        html: '<h1 style="color:red">Сәлем</h1><script>alert(1)</script><img src="http://evil.example/x">',
        raw: new Uint8Array(Buffer.from('Subject: x\r\n\r\nx')),
        sizeBytes: 14,
      },
    })
    id = letter.id
  })
  afterAll(async () => {
    await bff.stop()
    await database.drop()
  })

  const page = async (role?: 'crm_admin' | 'manager', letter = id) => {
    const headers = role && { cookie: await bff.cookieOf(role) }
    return bff.request(`/files/received-emails/${letter}`, { headers })
  }

  test('keeps its looks, runs nothing, loads nothing, and may be framed by our own pages only', async () => {
    const response = await page('crm_admin')
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('color:red')
    expect(html).not.toMatch(/script|evil/)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)(?!.*allow-same-origin)/)
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  })

  test.each([
    ['nobody', undefined, 401],
    ['a manager', 'manager', 403],
  ] as const)('is refused to %s', async (_, role, status) => {
    expect((await page(role)).status).toBe(status)
  })

  test.each(['0193a1b2-0000-7000-8000-000000000009', 'no-id', '..%2F..'])(
    'is not found, or refused, for %s',
    async (letter) => {
      const { status } = await page('crm_admin', letter)
      expect([400, 404]).toContain(status)
    },
  )
})
