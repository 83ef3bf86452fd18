import fs from 'node:fs'
import { createRequire } from 'node:module'

import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Fails with every violation of WCAG 2.2 AA that axe finds on the page as it stands. */
export async function expectAccessible(page: Page, screen: string) {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const results = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`,
    )
  })
  expect.soft(violations, screen).toEqual([])
}
