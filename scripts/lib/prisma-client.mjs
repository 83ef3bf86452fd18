import fs from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { mustRun } from './run.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

export const prismaFolder = path.join(root, 'domain/db')

/** Environment in which Prisma's command line never asks the network for anything. */
export function prismaEnvironment() {
  return {
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(prismaFolder, 'tools/schema-engine.mjs'),
  }
}

function schemaHash() {
  const dir = path.join(prismaFolder, 'schema')
  const texts = fs
    .readdirSync(dir)
    .sort()
    .map((name) => fs.readFileSync(path.join(dir, name)))
  const { version } = JSON.parse(
    fs.readFileSync(path.join(root, 'node_modules/prisma/package.json'), 'utf8'),
  )
  return hashOf([version, ...texts].join('\0'))
}

/** Generates the database client when the schema changed. Returns whether it did. */
export async function generateClient() {
  const value = schemaHash()
  const isThere = fs.existsSync(path.join(prismaFolder, 'generated/client.ts'))
  if (isThere && isStamped('prisma', value)) return false
  await mustRun('database client', process.execPath, [
    path.join(root, 'scripts/prisma.mjs'),
    'generate',
  ])
  stamp('prisma', value)
  return true
}
