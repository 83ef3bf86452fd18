import { becomeFirstAdministrator } from './support/first-administrator'
import { expect, test } from './support/journey'
import { testWithEmptySystem } from './support/start-empty-system'

const retry = { name: 'Повторить' }
// the gateway waits fifteen seconds for a process that is silent
const patient = { timeout: 60_000 }

interface Part {
  name: string
  state: string
}

const own = testWithEmptySystem('hanging', 200)

own(
  'a process that hangs takes its own pages only, and they come back by a retry',
  async ({ page, request, system }) => {
    own.setTimeout(180_000)
    await becomeFirstAdministrator(page, system.invitation, 'Айгерім Сұлтанова')
    const health = () => request.get(`${system.url}/readyz`)
    await expect.poll(async () => (await health()).status()).toBe(200)

    system.signal('crm', 'SIGSTOP')
    const report = await health()
    expect(report.status()).toBe(503)
    const down = (await report.json()).parts.filter(({ state }: Part) => state === 'down')
    expect(down).toMatchObject([{ name: 'crm' }])

    await page.goto(`${system.url}/crm/leads`)
    const failure = page.getByRole('main').getByRole('alert')
    await expect(page.getByRole('heading', { name: 'Лиды', level: 1 })).toBeVisible()
    await expect(failure).toContainText('Служба временно недоступна', patient)

    await page.goto(`${system.url}/admin/users`)
    await expect(page.getByRole('table')).toContainText('Айгерім Сұлтанова')

    await page.goto(`${system.url}/crm/leads`)
    await expect(failure).toContainText('Служба временно недоступна', patient)
    system.signal('crm', 'SIGCONT')
    await failure.getByRole('button', retry).click()
    await expect(page.getByText('Лидов не нашлось')).toBeVisible()
    await expect.poll(async () => (await health()).status()).toBe(200)
  },
)

own('a process that dies is missed by name and started anew', async ({ request, system }) => {
  const health = async () => (await request.get(`${system.url}/readyz`)).status()
  await expect.poll(health).toBe(200)
  system.signal('approval', 'SIGKILL')
  await expect.poll(health, { intervals: [50] }).toBe(503)
  await expect.poll(health, patient).toBe(200)
})

test('a remote whose files are missing leaves shell and other remotes alone', async ({
  pageOf,
}) => {
  const page = await pageOf('manager')
  const files = /\/remotes\/crm\//
  await page.route(files, (route) => route.abort())
  await page.goto('/crm/leads')
  const failure = page.getByRole('alert').filter({ hasText: 'сейчас недоступен' })
  await expect(failure).toContainText('Раздел «Лиды» сейчас недоступен')

  const navigation = page.getByRole('navigation').first()
  await navigation.getByRole('link', { name: 'Согласование' }).click()
  await expect(page.getByRole('heading', { name: 'Согласование', level: 1 })).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()

  await navigation.getByRole('link', { name: 'Лиды' }).click()
  await expect(failure).toBeVisible()
  await page.unroute(files)
  await failure.getByRole('button', retry).click()
  await expect(page.getByRole('heading', { name: 'Лиды', level: 1 })).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
})

test('without the registry the page says so, and opens by a retry', async ({ page }) => {
  const registry = '**/registry.json'
  await page.route(registry, (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto('/')
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('Система временно недоступна')
  await page.unroute(registry)
  await failure.getByRole('button', retry).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Платите один раз. Владеете всегда.',
  )
})
