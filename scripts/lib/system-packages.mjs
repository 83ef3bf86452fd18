import { runCommand } from './run.mjs'

/** Debian packages, and what does not work without them. */
export const documentPackages = [
  'texlive-latex-recommended',
  'fonts-paratype',
  'fonts-dejavu-core',
  'bubblewrap',
]
export const testPackages = ['chromium', 'poppler-utils', 'fonts-noto-core']

/** The one command that installs the given packages. */
export const installCommand = (names) =>
  `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`

/** Which of the packages are missing; `null` on a machine without dpkg, where nobody can tell. */
export async function missingPackages(names) {
  const { code, output } = await runCommand('dpkg-query', [
    '-W',
    '-f',
    '${Package} ${Status}\n',
    ...names,
  ])
  if (code === 127) return null
  return names.filter((name) => !output.includes(`${name} install ok installed`))
}

const aptOptions = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }

async function aptInstall(names) {
  const install = () =>
    runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...names], aptOptions)
  const first = await install()
  if (first.code === 0) return
  await runCommand('apt-get', ['update'], aptOptions)
  await install()
}

/**
 * Installs what is missing when started as root.
 * Returns `{ installed, missing }`: `missing` is what the system has to do without for now.
 */
export async function ensureSystemPackages(names) {
  const missing = await missingPackages(names)
  if (missing === null) return { installed: [], missing: names }
  if (missing.length === 0 || process.getuid?.() !== 0) return { installed: [], missing }
  await aptInstall(missing)
  const left = (await missingPackages(missing)) ?? missing
  return { installed: missing.filter((name) => !left.includes(name)), missing: left }
}
