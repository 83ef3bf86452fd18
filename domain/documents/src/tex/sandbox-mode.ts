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

/** Arguments of setpriv: `nobody`, who owns no file of ours. */
export const otherUser = '--reuid=65534 --regid=65534 --clear-groups --no-new-privs'

let known: Promise<SandboxMode[]> | undefined

/** The sandbox to use here: the strongest that works. */
export async function sandboxMode(): Promise<SandboxMode> {
  const [strongest = 'limits-only'] = await workingSandboxModes()
  return strongest
}

/** Finds out, once in the process's life, which sandboxes work here (containers often forbid some), the strongest first. */
export function workingSandboxModes(): Promise<SandboxMode[]> {
  known ??= findModes()
  return known
}

async function findModes(): Promise<SandboxMode[]> {
  const modes: SandboxMode[] = []
  if (await works('bwrap', [...bubblewrapBase.split(' '), '/usr/bin/true'])) {
    modes.push('bubblewrap')
  }
  const isRoot = process.getuid?.() === 0
  if (isRoot && (await works('setpriv', [...otherUser.split(' '), '/usr/bin/true']))) {
    modes.push('other-user')
  }
  return [...modes, 'limits-only']
}

const works = (command: string, args: string[]) =>
  run(command, args, { timeout: 5_000 }).then(
    () => true,
    () => false,
  )
