import path from 'node:path'

import { applyMigrations, migrateQueue } from '@zhancore/db'

import { StartFailure } from '../failure'

/** Brings the database to the newest schema. Returns how many migrations were applied. */
export async function migrate(root: string, url: string): Promise<number> {
  try {
    const applied = await applyMigrations(url, path.join(root, 'domain/db/migrations'))
    await migrateQueue(url)
    return applied.length
  } catch (cause) {
    throw new StartFailure(
      'the migrations',
      cause instanceof Error ? cause.message : String(cause),
      'Nothing was started and the data is as it was. Mend what the message names and start again.',
      { cause },
    )
  }
}
