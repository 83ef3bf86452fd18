import { type DemoUser, findDemoUsers } from '../console/demo-users'
import type { Progress } from '../console/progress'
import { identify } from '../machine/process-identity'
import { developmentProcesses } from '../processes/development-processes'
import { createSupervisor, type Supervisor } from '../processes/supervisor'
import {
  logDirOf,
  remotesDirOf,
  type SystemProcesses,
  systemProcesses,
} from '../processes/system-processes'
import { publishRemotes } from '../remotes/publish-remotes'
import type { Settings } from '../settings'
import { makeTexFormat } from '../tex/make-tex-format'
import { checkDataFolder } from './check-disk'
import { checkPorts } from './check-ports'
import { claimSystem } from './claim-system'
import { noticingInterruption } from './half-filled'
import { migrate } from './migrate'
import { isEmptySystem, openDatabase } from './open-database'
import { clearRunState, writeRunState } from './run-state'
import type { Shutdown } from './stop-on-signals'

export interface RunningSystem {
  url: string
  demoUsers: DemoUser[]
  logDir: string
  /** link for the first administrator, in a system without users */
  invitation?: string
}

interface StartOptions {
  progress: Progress
  mode: 'built' | 'development'
  isEmpty: boolean
}

const now = () => new Date().toLocaleTimeString('en-GB')

async function claim(settings: Settings, { progress }: StartOptions, shutdown: Shutdown) {
  const { dataDir, publicUrl } = settings
  const leftovers = await claimSystem(dataDir, publicUrl)
  shutdown.add(() => clearRunState(dataDir))
  if (leftovers > 0) progress.warn(`ended ${leftovers} processes of a start that was killed`)
}

async function database(settings: Settings, options: StartOptions, shutdown: Shutdown) {
  const { progress } = options
  const opening = openDatabase(settings, (line) => progress.warn(`${now()} ${line}`))
  // a stop during the start must not leave a server behind that gets ready a moment later
  shutdown.add(() => opening.then((opened) => opened.stop()).catch(() => undefined))
  return progress.run('database', async (note) => {
    const { url, description } = await opening
    const applied = await migrate(settings.root, url)
    note(applied > 0 ? `${description}, ${applied} migrations applied` : description)
    return url
  })
}

/** Demo data, or a link for the first administrator, for a system that nobody can sign in to. */
async function content(settings: Settings, url: string, { progress, isEmpty }: StartOptions) {
  if (!(await isEmptySystem(url))) return undefined
  const { fillWithDemoData, firstAdministratorLink } = await import('./fill-system')
  if (isEmpty) return firstAdministratorLink(url, settings.publicUrl)
  const { dataDir } = settings
  await progress.run('demo data', () =>
    noticingInterruption(dataDir, () => fillWithDemoData(url, dataDir)),
  )
  return undefined
}

function supervisorFor(settings: Settings, { progress }: StartOptions): Supervisor {
  const supervisor = identify(process.pid) ?? { pid: process.pid, startTicks: 0 }
  return createSupervisor({
    logDir: logDirOf(settings),
    say: (line) => progress.warn(`${now()} ${line}`),
    onChange: (processes) =>
      writeRunState(settings.dataDir, { url: settings.publicUrl, supervisor, processes }),
  })
}

/** The gateway goes last and ends first: what it let in is answered before the others end. */
async function startProcesses(supervisor: Supervisor, groups: SystemProcesses): Promise<string> {
  const all = [groups.mailbox, groups.backends, groups.gateway]
  await Promise.all(all.map((group) => supervisor.start(group)))
  return `${all.flat().length} ready`
}

/** Starts everything in order; what has been started is added to `shutdown`. */
export async function startAll(
  settings: Settings,
  options: StartOptions,
  shutdown: Shutdown,
): Promise<RunningSystem> {
  const { progress, mode } = options
  checkDataFolder(settings.dataDir)
  await claim(settings, options, shutdown)
  await checkPorts(settings)
  const databaseUrl = await database(settings, options, shutdown)
  const invitation = await content(settings, databaseUrl, options)
  publishRemotes(settings.root, remotesDirOf(settings))
  const supervisor = supervisorFor(settings, options)
  shutdown.add(() => supervisor.stop())
  const table = mode === 'built' ? systemProcesses : developmentProcesses
  const demoUsers = await findDemoUsers(databaseUrl)
  const hasDemoData = demoUsers.length > 0
  const tex = makeTexFormat(settings.dataDir)
  await progress.run('processes', async (note) =>
    note(await startProcesses(supervisor, table(settings, { url: databaseUrl, hasDemoData }))),
  )
  if (!(await tex)) progress.warn('Documents (PDF) are unavailable: TeX is not installed')
  return { url: settings.publicUrl, demoUsers, logDir: logDirOf(settings), invitation }
}
