import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** What is made once and can be thrown away: stamps, front-end caches, logs of builds. */
export const cacheDir = path.join(root, '.cache')
