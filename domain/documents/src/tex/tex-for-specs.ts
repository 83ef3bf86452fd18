import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { documentSettingsForTests } from '../testing'
import { compileLatex } from './compile-latex'
import { fontSetup } from './fonts'

export const settings = await documentSettingsForTests()

/** A document with nothing but the fonts and this body. */
export const documentWith = (body: string) =>
  String.raw`\documentclass{article}${fontSetup}\pagestyle{empty}\begin{document}
${body}
\end{document}`

export const compileBody = (body: string) =>
  compileLatex(settings, documentWith(body), { passes: 1 })

/** What a reader copies out of the PDF. */
export function textOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'zhancore-pdf-')), 'document.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', ['-raw', '-nopgbrk', file, '-'], { encoding: 'utf8' })
}

/** Prints each text between two marks of its own, and reads each back without white space. */
export async function printAndRead(texts: string[], toTex: (text: string) => string) {
  const body = texts.map((text, index) => `«${index}« ${toTex(text)} »${index}»\\par`).join('\n')
  const { pdf, warnings } = await compileBody(body)
  const printed = textOf(pdf).replace(/\s+/gu, '')
  const read = texts.map((_, index) => {
    const [, after = ''] = printed.split(`«${index}«`)
    return after.split(`»${index}»`)[0] ?? ''
  })
  return { read, warnings }
}
