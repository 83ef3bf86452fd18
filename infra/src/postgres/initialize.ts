import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { StartFailure } from '../failure'
import { asAccount } from './as-account'
import { postgresPrograms } from './programs'

const fixedOptions = [
  ...['-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--no-instructions'],
  // names are sorted as Russian and Kazakh readers expect: Алия, Әсел, Жанна
  ...['--locale-provider=icu', '--icu-locale=ru-RU', '--locale=C.UTF-8'],
]

function writePasswordFile(password: string, owner: { uid?: number; gid?: number }): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'zhancore-'))
  const file = path.join(dir, 'password')
  fs.writeFileSync(file, password, { mode: 0o600 })
  if (owner.uid !== undefined && owner.gid !== undefined) {
    for (const each of [dir, file]) fs.chownSync(each, owner.uid, owner.gid)
  }
  return file
}

function run(command: string, args: string[], options: { uid?: number; gid?: number }) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const child = spawn(command, args, { ...options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (output += data.toString()))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Makes the cluster on its first start; what an interrupted first start left is thrown away. */
export async function initializeCluster(dir: string, password: string): Promise<void> {
  const marker = path.join(path.dirname(dir), `${path.basename(dir)}.initialized`)
  if (fs.existsSync(marker)) return
  fs.rmSync(dir, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(dir), { recursive: true })
  const { initdb } = await postgresPrograms()
  const { command, args, ...owner } = asAccount(initdb, dir)
  const passwordFile = writePasswordFile(password, owner)
  const options = [...args, '-D', dir, '--pwfile', passwordFile, ...fixedOptions]
  const { code, output } = await run(command, options, owner)
  fs.rmSync(path.dirname(passwordFile), { recursive: true, force: true })
  if (code !== 0) throw initializationFailure(dir, output)
  fs.writeFileSync(marker, '')
}

function initializationFailure(dir: string, output: string): StartFailure {
  const nextStep = /no space left/i.test(output)
    ? 'Free some space on the disk and start again.'
    : /unshare/.test(output)
      ? 'Move the checkout out of the private folder, or set DATA_DIR or DATABASE_URL.'
      : 'Set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of yours.'
  return new StartFailure(
    'the database',
    `PostgreSQL could not set up ${dir}:\n${output}`,
    nextStep,
  )
}
