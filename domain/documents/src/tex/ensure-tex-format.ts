import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { DocumentError } from '../document-error'

const run = promisify(execFile)

/*
 * Debian ships the engine but not XeLaTeX's format (that lies in texlive-xetex, 180 MB more), so we
 * make it. `flock` lets one process do it and the others wait, and forgets the lock with the process.
 */
const makeFormat = `
test -s "$1" && exit 0
build=$(mktemp -d "$0/build-XXXXXX") && cd "$build" || exit 1
env -i PATH=/usr/bin:/bin HOME="$build" TEXMFVAR="$build" xetex -ini -etex -interaction=nonstopmode xelatex.ini > output 2>&1 &&
  chmod 644 xelatex.fmt && mv xelatex.fmt "$1"
status=$?
cd / && rm -rf "$build"
exit $status`

/**
 * Makes XeLaTeX's format in the folder when it isn't there yet (about three seconds, 9 MB), however
 * many processes ask at once. Returns the path for `DocumentSettings.formatFile`; another version of
 * TeX gives another path. Throws `NO_ENGINE` when TeX is missing.
 */
export async function ensureTexFormat(dir: string): Promise<string> {
  const formatFile = join(dir, `xelatex-${await engineStamp()}.fmt`)
  await mkdir(dir, { recursive: true })
  const lock = join(dir, 'format.lock')
  await run('flock', ['-w', '120', lock, 'sh', '-c', makeFormat, dir, formatFile]).catch(
    (cause: unknown) => {
      throw new DocumentError('NO_ENGINE', 'the format could not be made', { cause })
    },
  )
  return formatFile
}

/** Changes with the engine and with LaTeX: a format of other versions is refused by the engine. */
async function engineStamp(): Promise<string> {
  const files = ['/usr/bin/xetex', '/usr/share/texlive/texmf-dist/tex/latex/base/latex.ltx']
  const marks = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${size}-${mtimeMs}`
    }),
  ).catch((cause: unknown) => {
    throw new DocumentError('NO_ENGINE', 'TeX is not installed', { cause })
  })
  return createHash('sha256').update(marks.join()).digest('hex').slice(0, 10)
}
