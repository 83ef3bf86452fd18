import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import latex from 'node-latex'

import { DocumentError } from '../document-error'
import { inCompileSlot } from './compile-slots'
import { makeRunFolder, readRunReport, removeRunFolder, sweepLeakedFolders } from './run-folder'
import { failureOf, pageCountOf, warningsOf } from './run-report'
import { type SandboxMode, sandboxMode } from './sandbox-mode'
import { sandboxScript } from './sandbox-script'

const largestSourceBytes = 2_000_000
const largestPdfBytes = 32_000_000

/** Where and how documents are made; the process that makes them hands it in. */
export interface DocumentSettings {
  /** XeLaTeX's format, as `ensureTexFormat` returns it */
  formatFile: string
  /** private folder for scripts and reports; made when it is missing */
  workDir: string
  /** longest time of one pass, milliseconds */
  timeoutMs: number
  /** how many documents may be made at the same time in this process */
  slots: number
  /** fixes the sandbox; without it the strongest that works here is taken */
  sandbox?: SandboxMode
}

export interface CompileOptions {
  /** two, so that the first page can know how many there are */
  passes?: number
  /** the time that the document carries, seconds since 1970: the same source and time give the same bytes */
  epochSeconds?: number
}

export interface CompiledDocument {
  pdf: Buffer
  pageCount: number
  /** the engine's remarks on letters without a glyph and lines that stick out */
  warnings: string[]
}

/** Turns a LaTeX source into a PDF, in a sandbox and within limits. Throws `DocumentError`. */
export async function compileLatex(
  settings: DocumentSettings,
  source: string,
  options: CompileOptions = {},
): Promise<CompiledDocument> {
  checkSource(source)
  await access(settings.formatFile).catch((cause: unknown) => {
    throw new DocumentError('NO_ENGINE', 'the format file is missing', { cause })
  })
  return inCompileSlot(settings.slots, () => compileNow(settings, source, options))
}

function checkSource(source: string): void {
  if (source.trim() === '') throw new DocumentError('INPUT', 'the source is empty')
  if (Buffer.byteLength(source) > largestSourceBytes) {
    throw new DocumentError('INPUT', `the source is larger than ${largestSourceBytes} bytes`)
  }
}

async function compileNow(
  settings: DocumentSettings,
  source: string,
  { passes = 2, epochSeconds = 0 }: CompileOptions,
): Promise<CompiledDocument> {
  await sweepOnce(settings.workDir)
  const runDir = await makeRunFolder(settings.workDir)
  try {
    const script = join(runDir, 'engine.sh')
    const timeoutSeconds = Math.max(1, Math.ceil(settings.timeoutMs / 1000))
    const { formatFile } = settings
    const mode = settings.sandbox ?? (await sandboxMode())
    await writeFile(
      script,
      sandboxScript({ mode, formatFile, runDir, timeoutSeconds, epochSeconds }),
    )
    const pdf = await runEngine(source, script, { passes, timeoutSeconds }).catch(
      async (cause: unknown) => {
        throw failureOf(await readRunReport(runDir), cause)
      },
    )
    const { log } = await readRunReport(runDir)
    return { pdf, pageCount: pageCountOf(log), warnings: warningsOf(log) }
  } finally {
    await removeRunFolder(runDir)
  }
}

const swept = new Set<string>()

/** Folders leak only when a process is killed, so once after each start is enough. */
async function sweepOnce(workDir: string): Promise<void> {
  if (swept.has(workDir)) return
  swept.add(workDir)
  await sweepLeakedFolders(workDir)
}

function runEngine(
  source: string,
  script: string,
  { passes, timeoutSeconds }: { passes: number; timeoutSeconds: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    // the script's own `timeout` comes first; this one is for a script that never started
    const timer = setTimeout(
      () => reject(new DocumentError('TIMEOUT', 'the engine gave no answer')),
      (timeoutSeconds + 5) * passes * 1000,
    )
    // node-latex appends to the arguments it is given, so they are new each time
    latex(source, { cmd: '/bin/sh', args: [script], passes })
      .on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > largestPdfBytes) reject(new DocumentError('LATEX', 'the document is too large'))
        else chunks.push(chunk)
      })
      .on('end', () => {
        clearTimeout(timer)
        resolve(Buffer.concat(chunks))
      })
      // stays: node-latex emits `error` twice in some cases, and an unheard one ends the process
      .on('error', (error: Error) => {
        clearTimeout(timer)
        reject(error)
      })
  })
}
