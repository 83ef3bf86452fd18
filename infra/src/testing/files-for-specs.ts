import fs from 'node:fs'
import path from 'node:path'

/** A fresh folder in the checkout's `.test-data`, where PostgreSQL's account can reach it. */
export function filesForSpecs(name: string): string {
  const root = path.resolve(import.meta.dirname, '../../..')
  const dir = path.join(root, '.test-data', 'specs', String(process.ppid), `${name}-${process.pid}`)
  fs.mkdirSync(dir, { recursive: true })
  return dir
}
