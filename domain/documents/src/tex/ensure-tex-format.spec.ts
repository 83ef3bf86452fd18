import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { engineStatus } from './engine-status'
import { ensureTexFormat } from './ensure-tex-format'
import { settings } from './tex-for-specs'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhancore format-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('ensureTexFormat', { timeout: 60_000 }, () => {
  it('makes one format however many ask at once, and leaves it alone afterwards', async () => {
    const [first, second] = await Promise.all([ensureTexFormat(folder), ensureTexFormat(folder)])
    expect(second).toBe(first)
    const { size, mtimeMs } = await stat(first)
    expect(size).toBeGreaterThan(1_000_000)
    await ensureTexFormat(folder)
    expect((await stat(first)).mtimeMs).toBe(mtimeMs)
    expect((await readdir(folder)).length).toBe(2)
  })
})

describe('engineStatus', () => {
  it('is available when everything is there, and names the version', async () => {
    expect(await engineStatus(settings)).toEqual({
      available: true,
      reason: undefined,
      version: expect.stringContaining('XeTeX'),
    })
  })

  it('names the format when only that is missing', async () => {
    const status = await engineStatus({ formatFile: join(folder, 'none.fmt') })
    expect(status).toMatchObject({ available: false, reason: 'format_missing' })
  })
})
