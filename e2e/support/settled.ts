import { expect, type Page } from '@playwright/test'

/** Waits until the page shows what it came for: loaded, nothing that stands in for it, nothing moving. */
export async function settled(page: Page) {
  // not by role: an open dialog hides what is under it
  await expect(page.locator('h1').first()).toHaveText(/\S/)
  await expect(page.locator('.skeleton, .boot, [aria-busy="true"]')).toHaveCount(0)
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  )
}
