import { createDatabase } from '@zhancore/db'
import { createFirstAdministratorInvitation } from '@zhancore/identity'

import { seedDemoData } from '../demo'

/** Puts the demo data into an empty system. */
export async function fillWithDemoData(databaseUrl: string): Promise<void> {
  const db = createDatabase(databaseUrl, { max: 4 })
  try {
    await seedDemoData(db)
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
