import { DocumentError } from '../document-error'
import type { RunReport } from './run-folder'

// 124 and 137: `timeout` ended it; 152: the limit of processor time did (128 + SIGXCPU)
const stoppedByLimit = [124, 137, 152]
const commandMissing = [126, 127]
const noFormat = /can't find the format file|format file error/iu
const noFontOrPackage = /^!.*(?:cannot be found|not loadable|\.sty' not found|\.cls' not found)/mu

/** Says why a run ended without a document. `cause` is what node-latex had to say. */
export function failureOf(report: RunReport, cause: unknown): DocumentError {
  if (cause instanceof DocumentError) return cause
  const { status, output, log } = report
  const fail = (code: DocumentError['code'], message: string) =>
    new DocumentError(code, message, { cause })
  if (status === undefined) return fail('KILLED', 'the engine was ended from outside')
  if (stoppedByLimit.includes(status)) return fail('TIMEOUT', 'the engine took too long')
  if (commandMissing.includes(status)) return fail('NO_ENGINE', firstLine(output))
  if (noFormat.test(output)) return fail('NO_ENGINE', 'the format file does not fit the engine')
  if (noFontOrPackage.test(log)) return fail('NO_ENGINE', errorIn(log) ?? 'a package is missing')
  // a shell reports a child that was ended by a signal as 128 and more
  if (status > 128) return fail('KILLED', `the engine ended with status ${status}`)
  return fail('LATEX', errorIn(log) ?? lastLine(output))
}

/** The first error of a TeX log with the place where it happened, at most 300 characters. */
function errorIn(log: string): string | undefined {
  const start = /^!.*$/mu.exec(log)
  if (!start) return undefined
  const line = /^l\.\d+/mu.exec(log.slice(start.index))
  return `${start[0]}${line ? ` (${line[0]})` : ''}`.slice(0, 300)
}

const firstLine = (text: string) => text.trim().split('\n')[0]?.slice(0, 300) || 'no engine'

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.slice(0, 300) || 'no message'

/** How many pages the log says were written. */
export function pageCountOf(log: string): number {
  return Number(/Output written on \S+ \((\d+) pages?/u.exec(log)?.[1] ?? 0)
}

/** Remarks that mean something is wrong on paper: a letter without glyph, a line sticking out by more than 1 pt. */
export function warningsOf(log: string): string[] {
  return log.split('\n').filter((line) => {
    const overfull = /^Overfull \\[hv]box \(([\d.]+)pt/u.exec(line)
    return line.startsWith('Missing character') || Number(overfull?.[1] ?? 0) > 1
  })
}
