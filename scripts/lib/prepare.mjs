import { checkNodeVersion } from './node-version.mjs'
import { installPackages } from './packages.mjs'
import { generateClient } from './prisma-client.mjs'
import { ensureSystemPackages, installCommand } from './system-packages.mjs'

/** What the machine and the checkout need before anything is built. `systemPackages`: Debian names. */
export async function prepare(progress, systemPackages) {
  checkNodeVersion()
  await progress.run('npm packages', async (note) => {
    if (!(await installPackages())) note('unchanged')
  })
  const { missing } = await progress.run('system packages', async (note) => {
    const result = await ensureSystemPackages(systemPackages)
    if (result.installed.length > 0) note(`installed ${result.installed.join(' ')}`)
    return result
  })
  if (missing.length > 0) warnAboutMissing(progress, missing)
  await progress.run('database client', async (note) => {
    if (!(await generateClient())) note('unchanged')
  })
}

function warnAboutMissing(progress, missing) {
  progress.warn(`Unavailable until installed: ${missing.join(', ')}. As root:`)
  progress.line(`    ${installCommand(missing)}`)
}
