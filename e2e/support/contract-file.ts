import { execFileSync } from 'node:child_process'

import { expect, type Page } from '@playwright/test'

/** Downloads the contract that is shown, as the person does, and hands back what a reader copies out of it. */
export async function readContract(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path)
  expect(response.headers()['content-type']).toBe('application/pdf')
  const text = execFileSync('pdftotext', ['-raw', '-nopgbrk', '-', '-'], {
    input: await response.body(),
    encoding: 'utf8',
  })
  // lines break where the page is full, not where the text does
  return text.replace(/\s+/g, '')
}
