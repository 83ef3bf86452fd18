import { spawnSync } from 'node:child_process'

import { StartFailure } from '../failure'

export interface Account {
  uid: number
  gid: number
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

/**
 * Whom the server runs as. PostgreSQL refuses uid 0 and accounts without a name, so that root
 * lends it one that every Debian has. `null`: the current user will do.
 */
export function databaseAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name)
    const gid = idOf('-g', name)
    if (uid !== null && gid !== null) return { uid, gid }
  }
  throw new StartFailure(
    'the database',
    'PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody".',
    'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
  )
}
