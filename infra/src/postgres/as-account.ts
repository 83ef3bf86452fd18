import fs from 'node:fs'
import path from 'node:path'

import { type Account, databaseAccount } from './account'

export interface AccountCommand {
  command: string
  args: string[]
  uid?: number
  gid?: number
}

/** Whether the account may search every folder above `target`. */
function isReachable(account: Account, target: string): boolean {
  for (let dir = path.resolve(target); ; dir = path.dirname(dir)) {
    const stat = fs.statSync(dir, { throwIfNoEntry: false })
    if (stat && !(stat.mode & 0o001) && stat.uid !== account.uid) return false
    if (dir === path.dirname(dir)) return true
  }
}

/**
 * How to run a PostgreSQL program on `dataDir`.
 * Below a private folder (a checkout in /root) a user namespace keeps root's rights on files under
 * a number that is not zero.
 */
export function asAccount(program: string, dataDir: string): AccountCommand {
  const account = databaseAccount()
  if (!account) return { command: program, args: [] }
  const { uid, gid } = account
  if (isReachable(account, program) && isReachable(account, path.dirname(dataDir))) {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    fs.chownSync(dataDir, uid, gid)
    return { command: program, args: [], uid, gid }
  }
  const mapping = ['--user', `--map-user=${uid}`, `--map-group=${gid}`]
  return { command: 'unshare', args: [...mapping, program] }
}
