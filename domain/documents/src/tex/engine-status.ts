import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'

import { fontFiles } from './fonts'

const run = promisify(execFile)

export type EngineProblem =
  'engine_missing' | 'packages_missing' | 'fonts_missing' | 'format_missing'

export interface EngineStatus {
  available: boolean
  /** what is missing first; `docs` and the health screen name the Debian package for it */
  reason?: EngineProblem
  /** as the engine says it, e.g. `XeTeX 3.141592653-2.6-0.999994 (TeX Live 2022/Debian)` */
  version?: string
}

const packages = ['fontspec.sty', 'geometry.sty', 'fancyhdr.sty', 'microtype.sty', 'xcolor.sty']

/** Says whether documents can be made here. Never throws; takes about 50 ms. */
export async function engineStatus({ formatFile }: { formatFile: string }): Promise<EngineStatus> {
  const version = await engineVersion()
  if (!version) return { available: false, reason: 'engine_missing' }
  const checks: [EngineProblem, Promise<unknown>][] = [
    ['packages_missing', run('kpsewhich', packages)],
    ['fonts_missing', Promise.all(fontFiles.map((file) => access(file)))],
    ['format_missing', access(formatFile)],
  ]
  const results = await Promise.allSettled(checks.map(([, check]) => check))
  const failed = results.findIndex(({ status }) => status === 'rejected')
  const reason = checks[failed]?.[0]
  return { available: !reason, reason, version }
}

async function engineVersion(): Promise<string | undefined> {
  try {
    await run('xdvipdfmx', ['--version'])
    const { stdout } = await run('xetex', ['--version'])
    return stdout.split('\n')[0]
  } catch {
    return undefined
  }
}
