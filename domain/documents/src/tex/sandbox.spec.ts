import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileLatex } from './compile-latex'
import { escapeTex } from './escape-tex'
import { type SandboxMode, sandboxMode, workingSandboxModes } from './sandbox-mode'
import { documentWith, settings, textOf } from './tex-for-specs'

let folder: string
let secret: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhancore-sandbox-'))
  await chmod(folder, 0o755)
  secret = join(folder, 'secret.txt')
  await writeFile(secret, 'TOPSECRET-42\n', { mode: 0o600 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Whether a raw source, such as no user can hand in, gets the secret into the document. */
async function leaks(sandbox: SandboxMode, body: string): Promise<boolean> {
  // uncompressed streams, so that the secret would be seen
  const source = documentWith(String.raw`\special{dvipdfmx:config z 0}${body}`)
  const compiling = compileLatex({ ...settings, sandbox }, source, { passes: 1 })
  const made = await compiling.catch(() => undefined)
  return (
    made !== undefined && `${made.pdf.toString('latin1')}${textOf(made.pdf)}`.includes('TOPSECRET')
  )
}

describe.each(await workingSandboxModes())('the sandbox "%s"', { timeout: 60_000 }, (sandbox) => {
  it('makes a document', async () => {
    const source = documentWith(escapeTex('Құжат ₸'))
    const { pdf } = await compileLatex({ ...settings, sandbox }, source, { passes: 1 })
    expect(textOf(pdf)).toContain('Құжат ₸')
  })

  it('keeps TeX away from files and commands', async () => {
    expect(await leaks(sandbox, String.raw`\input{${secret}}`)).toBe(false)
    const read = String.raw`\newread\r\openin\r=${secret} \read\r to\x \x`
    expect(await leaks(sandbox, read)).toBe(false)
    const pwned = join(folder, 'pwned')
    const run = String.raw`\immediate\write18{touch ${pwned}}`
    const write = String.raw`\newwrite\w\immediate\openout\w=${pwned} \immediate\write\w{x}\immediate\closeout\w`
    await leaks(sandbox, run + write)
    await expect(stat(pwned)).rejects.toThrow('ENOENT')
  })

  it('keeps the PDF writer away from files when there is a real wall', async () => {
    const embed = String.raw`\special{pdf:fstream @x (${secret})}\special{pdf:put @catalog <</Leak @x>>}x`
    // known: limits alone can't, because the writer minds none of TeX's rules; escaping must
    expect(await leaks(sandbox, embed)).toBe(sandbox === 'limits-only')
  })
})

describe('sandboxMode', () => {
  it('takes the strongest that works', async () => {
    expect(await sandboxMode()).toBe((await workingSandboxModes())[0])
  })
})
