import fs from 'node:fs'
import path from 'node:path'

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../../..')

const skipped = new Set(['node_modules', 'dist', 'generated'])

/** Every file below a folder of the checkout, as absolute paths; what is made or brought in is left out. */
export function filesBelow(folder: string): string[] {
  const dir = path.resolve(root, folder)
  if (!fs.existsSync(dir)) return []
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const full = path.join(dir, entry.name)
    return entry.isDirectory() ? filesBelow(full) : [full]
  })
}

/** Folders of the first level whose names begin so. */
export function foldersNamed(prefix: string): string[] {
  return fs.readdirSync(root).filter((name) => name.startsWith(prefix))
}
