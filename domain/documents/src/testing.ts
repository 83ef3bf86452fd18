import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DocumentSettings } from './tex/compile-latex'
import { ensureTexFormat } from './tex/ensure-tex-format'

/** Settings for specs that make real documents; the format is shared by all specs of the machine. */
export async function documentSettingsForTests(): Promise<DocumentSettings> {
  const base = join(tmpdir(), `zhancore-documents-${process.getuid?.() ?? 0}`)
  return {
    formatFile: await ensureTexFormat(join(base, 'format')),
    workDir: join(base, 'work'),
    timeoutMs: 20_000,
    slots: 2,
  }
}
