import path from 'node:path'

import { createDatabase } from '@zhancore/db'
import { type DocumentSettings, ensureTexFormat } from '@zhancore/documents'
import { createFirstAdministratorInvitation } from '@zhancore/identity'

import { seedDemoData } from '../demo'

/** How the demo's contracts are made; null where there is no TeX. */
async function documentsIn(dataDir: string): Promise<DocumentSettings | null> {
  const folder = path.join(dataDir, 'tex')
  const formatFile = await ensureTexFormat(folder).catch(() => null)
  return formatFile
    ? { formatFile, workDir: path.join(folder, 'work'), timeoutMs: 20_000, slots: 2 }
    : null
}

/** Puts the demo data into an empty system. */
export async function fillWithDemoData(databaseUrl: string, dataDir: string): Promise<void> {
  const db = createDatabase(databaseUrl, { max: 4 })
  try {
    await seedDemoData(db, await documentsIn(dataDir))
  } finally {
    await db.$disconnect()
  }
}

/** Address by which, once, somebody makes themselves the first administrator. */
export async function firstAdministratorLink(
  databaseUrl: string,
  publicUrl: string,
): Promise<string> {
  const db = createDatabase(databaseUrl, { max: 2 })
  try {
    const { token } = await createFirstAdministratorInvitation(db)
    return new URL(`/login/invitation?token=${encodeURIComponent(token)}`, publicUrl).href
  } finally {
    await db.$disconnect()
  }
}
