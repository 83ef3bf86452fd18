// `npm run build`: builds what changed. Server packages become one file each (dist/main.js), the
// shell and the remotes become static files; a start publishes the remotes from there.
import { buildAll } from './lib/build-all.mjs'
import { asFailure } from './lib/failure.mjs'
import { generateClient } from './lib/prisma-client.mjs'
import { createProgress, printFailure } from './lib/progress.mjs'

const progress = createProgress()
try {
  await progress.run('database client', generateClient)
  await progress.run('build', (note) => buildAll({ note }))
} catch (error) {
  printFailure(asFailure(error))
  process.exitCode = 1
}
