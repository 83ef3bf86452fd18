import type { Browser, BrowserContext, Page } from '@playwright/test'

import { expectAccessible } from './support/accessibility'
import { expect, type Role, signIn, test as base } from './support/journey'
import { type Screen, screens } from './support/screens'
import { settled } from './support/settled'

type State = Awaited<ReturnType<BrowserContext['storageState']>>
interface Signed {
  /** each role signs in once */
  stateOf: (role: Role) => Promise<State>
}

async function signInOnce(browser: Browser, role: Role, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL })
  await signIn(await context.newPage(), role)
  const state = await context.storageState()
  await context.close()
  return state
}

const test = base.extend<object, Signed>({
  stateOf: [
    async ({ browser }, use, { project }) => {
      const states = new Map<Role, Promise<State>>()
      await use((role) => {
        const state = states.get(role) ?? signInOnce(browser, role, project.use.baseURL)
        states.set(role, state)
        return state
      })
    },
    { scope: 'worker' },
  ],
})

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sessionOf = ({ cookies }: State) => cookies.filter(({ name }) => name === 'zhancore.sid')

async function open(page: Page, screen: Screen, stateOf: Signed['stateOf']) {
  if (screen.role) await page.context().addCookies(sessionOf(await stateOf(screen.role)))
  await page.goto(screen.path)
  await settled(page)
  await screen.open?.(page)
  await settled(page)
}

// the narrowest last: it has a frame of its own, which is looked at too
const widths = [1440, 768, 390]

/** How many pixels the document is wider than the window, at each width. */
async function overflows(page: Page) {
  const found: Record<number, number> = {}
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    found[width] = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
  }
  return found
}

/** A phone as tall as the page: else the navigation below covers half of whatever lies there. */
async function becomeTallPhone(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 390, height })
  await settled(page)
}

for (const screen of screens) {
  test(`${screen.name} is accessible in light and dark, and fits every window`, async ({
    page,
    stateOf,
  }) => {
    await open(page, screen, stateOf)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      await expectAccessible(page, `${screen.name}, ${colorScheme}`)
    }
    expect(await overflows(page)).toEqual({ 1440: 0, 768: 0, 390: 0 })
    await becomeTallPhone(page)
    await expectAccessible(page, `${screen.name} on a phone`)
  })
}

const untranslated = /\b(crm|landing|approval|admin|login|ui|errors|fields|shell|stages)\.[a-z]\w+/

/** Staff see their profile's language: this makes the profile say another, for this page only. */
async function speak(page: Page, locale: string) {
  await page
    .context()
    .addCookies([
      { name: 'zhancore.locale', value: locale, url: test.info().project.use.baseURL ?? '' },
    ])
  await page.route('**/api/login/trpc/**', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/"locale":"\w+"/g, `"locale":"${locale}"`)
    await route.fulfill({ response, body })
  })
}

const roles = [...new Set(screens.map(({ role }) => role))]

for (const locale of ['ru', 'kk', 'en']) {
  for (const role of roles) {
    test(`${role ?? 'a visitor'} finds every text in ${locale}`, async ({ page, stateOf }) => {
      test.setTimeout(120_000)
      await speak(page, locale)
      for (const screen of screens.filter((each) => each.role === role && !each.open)) {
        await open(page, screen, stateOf)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        const text = await page.locator('body').innerText()
        expect.soft(untranslated.exec(text)?.[0], screen.path).toBeUndefined()
      }
    })
  }
}
