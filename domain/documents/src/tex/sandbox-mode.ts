import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How the engine is kept away from the rest of the machine, the strongest first. */
export type SandboxMode = 'bubblewrap' | 'other-user' | 'limits-only'

/** Arguments of bwrap that show the engine /usr and TeX's own settings, and nothing else. */
export const bubblewrapBase = [
  '--unshare-all --die-with-parent --new-session',
  '--ro-bind /usr /usr --symlink usr/lib /lib --symlink usr/lib64 /lib64 --symlink usr/bin /bin',
  '--ro-bind-try /etc/texmf /etc/texmf --ro-bind-try /var/lib/texmf /var/lib/texmf',
  '--tmpfs /tmp --dev-bind /dev/null /dev/null',
].join(' ')

let known: Promise<SandboxMode> | undefined

/** Finds out, once in the process's life, which sandbox works here (containers often forbid some). */
export function sandboxMode(): Promise<SandboxMode> {
  known ??= findMode()
  return known
}

async function findMode(): Promise<SandboxMode> {
  if (await works('bwrap', [...bubblewrapBase.split(' '), '/usr/bin/true'])) return 'bubblewrap'
  const isRoot = process.getuid?.() === 0
  if (isRoot && (await works('setpriv', [...otherUser.split(' '), '/usr/bin/true']))) {
    return 'other-user'
  }
  return 'limits-only'
}

/** Arguments of setpriv: `nobody`, who owns no file of ours. */
export const otherUser = '--reuid=65534 --regid=65534 --clear-groups --no-new-privs'

const works = (command: string, args: string[]) =>
  run(command, args, { timeout: 5_000 }).then(
    () => true,
    () => false,
  )
