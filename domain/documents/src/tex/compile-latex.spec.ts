import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileLatex, type DocumentSettings } from './compile-latex'
import { sweepLeakedFolders } from './run-folder'
import { documentWith, settings, textOf } from './tex-for-specs'

let own: DocumentSettings
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhancore-compile-'))
  own = { ...settings, workDir: join(folder, 'work') }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const engineFolders = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('node-latex'))

const once = { passes: 1 }

describe('compileLatex', { timeout: 60_000 }, () => {
  it('makes a PDF, counts its pages and leaves nothing behind', async () => {
    const result = await compileLatex(own, documentWith(String.raw`Сәлем \newpage Привет`), once)
    expect(result.pageCount).toBe(2)
    expect(textOf(result.pdf)).toMatch(/Сәлем\s+Привет/u)
    expect(await readdir(own.workDir)).toEqual([])
  })

  it('gives the same bytes for the same source and time', async () => {
    const epochSeconds = 1_795_305_600
    const make = async (seconds: number) => {
      const { pdf } = await compileLatex(own, documentWith('Ä'), { ...once, epochSeconds: seconds })
      return createHash('sha256').update(pdf).digest('hex')
    }
    const first = await make(epochSeconds)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await make(epochSeconds)).toBe(first)
    expect(await make(epochSeconds + 60)).not.toBe(first)
  })

  it('names the error of a source that TeX refuses, and cleans up', async () => {
    const before = await engineFolders()
    await expect(
      compileLatex(own, documentWith(String.raw`\nothingOfThatName`), once),
    ).rejects.toMatchObject({ code: 'LATEX', message: expect.stringMatching(/Undefined.*l\.\d/u) })
    await expect(
      compileLatex(own, `${documentWith('x').slice(0, 60)}${'%'.repeat(1_600_000)}`, once),
    ).rejects.toMatchObject({ code: 'LATEX' })
    // other specs run meanwhile, and their folders are there for a while: ours must go
    const appeared = (await engineFolders()).filter((name) => !before.includes(name))
    const left = async () => (await engineFolders()).filter((name) => appeared.includes(name))
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
    expect(await readdir(own.workDir)).toEqual([])
  })

  it('stops what does not end, grows without bounds or asks the terminal', async () => {
    const codeOf = (body: string, timeoutMs = own.timeoutMs) =>
      compileLatex({ ...own, timeoutMs }, documentWith(body), once).then(
        () => 'made',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      )
    expect(await codeOf(String.raw`\loop\iftrue\repeat`, 1000)).toBe('TIMEOUT')
    expect(await codeOf(String.raw`\def\a{\a\a}\a`)).toBe('LATEX')
    expect(await codeOf(String.raw`\read-1 to\x`)).toBe('LATEX')
    const log = String.raw`\def\x{\immediate\write16{${'a'.repeat(500)}}\x}\x`
    expect(await codeOf(log, 1000)).toMatch(/TIMEOUT|KILLED/u)
  })

  it('refuses an empty and an immense source', async () => {
    await expect(compileLatex(own, '  ')).rejects.toMatchObject({ code: 'INPUT' })
    await expect(compileLatex(own, 'x'.repeat(2_000_001))).rejects.toMatchObject({ code: 'INPUT' })
  })

  it('says that the engine is missing when its format is missing or broken', async () => {
    const missing = { ...own, formatFile: join(folder, 'none.fmt') }
    await expect(compileLatex(missing, 'x')).rejects.toMatchObject({ code: 'NO_ENGINE' })
    const broken = { ...own, formatFile: join(folder, 'broken.fmt') }
    await writeFile(broken.formatFile, 'not a format')
    await expect(compileLatex(broken, 'x')).rejects.toMatchObject({ code: 'NO_ENGINE' })
  })
})

describe('sweepLeakedFolders', () => {
  it('removes old folders of killed runs and keeps fresh ones and strangers', async () => {
    const workDir = join(folder, 'leaks')
    for (const name of ['run-old', 'run-new', 'other']) {
      await mkdir(join(workDir, name), { recursive: true })
    }
    const longAgo = new Date(Date.now() - 3_600_000)
    await utimes(join(workDir, 'run-old'), longAgo, longAgo)
    await utimes(join(workDir, 'other'), longAgo, longAgo)
    expect(await sweepLeakedFolders(workDir)).toBeGreaterThanOrEqual(1)
    expect((await readdir(workDir)).sort()).toEqual(['other', 'run-new'])
  })
})
