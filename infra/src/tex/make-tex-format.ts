import path from 'node:path'

import { ensureTexFormat } from '@zhancore/documents'

/** Makes XeLaTeX's format once. Returns `false` when documents can't be made on this machine. */
export async function makeTexFormat(dataDir: string): Promise<boolean> {
  try {
    await ensureTexFormat(path.join(dataDir, 'tex'))
    return true
  } catch {
    return false
  }
}
