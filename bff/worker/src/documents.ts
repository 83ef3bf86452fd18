import path from 'node:path'

import { type DocumentSettings, ensureTexFormat } from '@zhancore/documents'
import type { Logger } from '@zhancore/logging'

interface DocumentEnv {
  DATA_DIR: string
  TEX_FORMAT_FILE?: string | undefined
}

const slots = 2
const timeoutMs = 20_000

/**
 * How documents are made here. The format is made when nobody named one (three seconds, once);
 * without TeX the worker does everything else, and readiness shows what is missing.
 */
export async function documentSettings(env: DocumentEnv, log: Logger): Promise<DocumentSettings> {
  const folder = path.resolve(env.DATA_DIR, 'tex')
  const make = () =>
    ensureTexFormat(folder).catch((err: unknown) => {
      log.warn({ err }, 'no TeX: contracts cannot be made')
      return path.join(folder, 'missing.fmt')
    })
  const formatFile = env.TEX_FORMAT_FILE ?? (await make())
  return { formatFile, workDir: path.join(folder, 'work'), timeoutMs, slots }
}
