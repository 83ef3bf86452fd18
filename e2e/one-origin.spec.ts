import type { APIRequestContext } from '@playwright/test'

import { expect, type Role, test } from './support/journey'
import { settled } from './support/settled'

const ownPage = { 'sec-fetch-site': 'same-origin' }

const nonceOf = (policy = '') => /'nonce-([\w-]{16,})'/.exec(policy)?.[1]

test('pages come with a strict policy, and a nonce of their own each time', async ({ request }) => {
  const pages = await Promise.all(
    ['/', '/crm/leads', '/no-such-page'].map((path) => request.get(path)),
  )
  const policies = pages.map((page) => page.headers()['content-security-policy'])
  for (const policy of policies) {
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]+';/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  }
  expect(new Set(policies.map(nonceOf)).size).toBe(pages.length)
  expect(pages[0]?.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(pages[0]?.headers()).not.toHaveProperty('x-powered-by')
})

test('a walk through all remotes runs one Vue and breaks no rule of the policy', async ({
  pageOf,
}) => {
  const walk: [Role, string[]][] = [
    ['consultant', ['/', '/crm/leads', '/crm/opportunities?view=board']],
    ['manager', ['/approval', '/crm/overview']],
    ['crm_admin', ['/admin/users', '/admin/mail']],
  ]
  for (const [role, paths] of walk) {
    const page = await pageOf(role)
    const scripts = new Map<string, string>()
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return
      scripts.set(new URL(response.url()).pathname, await response.text().catch(() => ''))
    })
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
    }
    const runtimes = [...scripts].filter(([, code]) => code.includes('__VUE_INSTANCE_SETTERS__'))
    expect(runtimes.map(([name]) => name)).toHaveLength(1)
  }
})

test('the landing page loads nothing of the staff, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (sent) => asked.push(sent.url()))
  await page.goto('/')
  await settled(page)
  await page.getByRole('link', { name: 'Персональные данные' }).scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  const own = asked.filter((url) => url.startsWith(`${baseURL}/`) || /^(data|blob):/.test(url))
  expect(asked.filter((url) => !own.includes(url))).toEqual([])
  expect(asked.filter((url) => /staff|\/remotes\/(crm|admin|approval)\//.test(url))).toEqual([])
})

test('the registry names the five remotes and is never kept', async ({ request }) => {
  const answer = await request.get('/registry.json')
  expect(answer.headers()['cache-control']).toBe('no-store')
  const { remotes } = await answer.json()
  expect(Object.keys(remotes).toSorted()).toEqual(['admin', 'approval', 'crm', 'landing', 'login'])
})

test.describe('what is not there', () => {
  for (const path of ['/remotes/x/none', '/remotes/crm/none.js', '/assets/none.js', '/api/none']) {
    test(`${path} is said to be missing, not answered with a page`, async ({ request }) => {
      const answer = await request.get(path)
      expect(answer.status()).toBe(404)
      expect(answer.headers()['content-type']).not.toContain('html')
    })
  }
})

const signInBy = (request: APIRequestContext, headers: Record<string, string>, email: string) =>
  request.post('/api/login/trpc/signIn', { headers, data: { email, password: 'wrong-password' } })

test('a request from another site is refused', async ({ request }) => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
  ]
  for (const headers of foreign) {
    const answer = await signInBy(request, headers, 'nobody@elsewhere.example')
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toContain('"cross_site_request"')
  }
})

test('the session cookie is out of reach of scripts and other sites', async ({ pageOf }) => {
  const page = await pageOf('consultant')
  const cookies = await page.context().cookies()
  expect(cookies.find(({ name }) => name === 'zhancore.sid')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  })
  expect(await page.evaluate(() => document.cookie)).not.toContain('zhancore.sid')
})

test('a long answer is compressed on its way', async ({ pageOf }) => {
  const page = await pageOf('consultant')
  const answer = await page.request.post('/api/crm/trpc/listLeads', { headers: ownPage, data: {} })
  expect(answer.status()).toBe(200)
  expect((await answer.body()).length).toBeGreaterThan(1_024)
  expect(answer.headers()['content-encoding']).toMatch(/^(gzip|br|zstd|deflate)$/)
  expect(answer.headers()['x-request-id']).toBeTruthy()
})

test('an account is closed to guessing after many wrong passwords', async ({ request, page }) => {
  const email = `guessed-${Date.now()}@elsewhere.example`
  const statuses: number[] = []
  for (let tries = 0; tries < 10; tries += 1) {
    statuses.push((await signInBy(request, ownPage, email)).status())
  }
  expect(new Set(statuses)).toEqual(new Set([401]))
  const refused = await signInBy(request, ownPage, email)
  expect(refused.status()).toBe(429)
  expect(await refused.text()).toContain('"too_many_attempts"')

  await page.goto('/login')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel(/^Пароль/).fill('wrong-password')
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await expect(
    page.getByText(/Слишком много попыток\. Попробуйте снова через \d+ минут/),
  ).toBeVisible()
})
