import { bubblewrapBase, otherUser, type SandboxMode } from './sandbox-mode'

/** What the script of one compilation is made from. */
export interface SandboxScriptOptions {
  mode: SandboxMode
  formatFile: string
  /** private folder of this compilation: the script leaves `status`, `output`, `log` and `cwd` there */
  runDir: string
  timeoutSeconds: number
  /** the time that the document carries, seconds since 1970 */
  epochSeconds: number
}

const quoted = (path: string) => `'${path.replaceAll("'", String.raw`'\''`)}'`

const limits = (seconds: number) =>
  `--cpu=${seconds + 2} --as=1073741824 --fsize=33554432 --nofile=128 --core=0`

/** TeX sees these variables and no other: the environment of the server holds secrets. */
const environment = (epochSeconds: number) =>
  [
    'PATH=/usr/bin:/bin HOME="$PWD" TMPDIR="$PWD" TEXMFHOME="$PWD" TEXMFVAR="$PWD" TEXMFCONFIG="$PWD"',
    'openin_any=p openout_any=p shell_escape=f max_print_line=1000',
    'MKTEXFMT=0 MKTEXTFM=0 MKTEXPK=0 MKTEXMF=0 MKTEXTEX=0',
    `SOURCE_DATE_EPOCH=${epochSeconds} FORCE_SOURCE_DATE=1 TZ=UTC LC_ALL=C.UTF-8`,
  ].join(' ')

function wall({ mode, formatFile }: SandboxScriptOptions): { prepare: string; command: string } {
  switch (mode) {
    case 'bubblewrap':
      return {
        prepare: '',
        command: `bwrap ${bubblewrapBase} --bind "$PWD" "$PWD" --chdir "$PWD" --ro-bind ${quoted(formatFile)} /tmp/xelatex.fmt`,
      }
    case 'other-user':
      return {
        prepare: `cp ${quoted(formatFile)} xelatex.fmt && chown -R 65534:65534 . || exit 1`,
        command: `setpriv ${otherUser}`,
      }
    case 'limits-only':
      return { prepare: '', command: '' }
  }
}

function formatPath({ mode, formatFile }: SandboxScriptOptions): string {
  if (mode === 'limits-only') return quoted(formatFile)
  return mode === 'bubblewrap' ? '/tmp/xelatex.fmt' : './xelatex.fmt'
}

/**
 * The shell script that node-latex runs in place of an engine: its folder is the current one, the
 * source comes by stdin. The source is taken in whole before the engine starts: an engine that
 * gives up early would otherwise break the pipe, and node-latex would report that instead.
 */
export function sandboxScript(options: SandboxScriptOptions): string {
  const { prepare, command } = wall(options)
  const run = quoted(options.runDir)
  return `#!/bin/sh
umask 077
pwd > ${run}/cwd
cat > document.tex || exit 1
${prepare}
timeout -k 2 -s TERM ${options.timeoutSeconds} prlimit ${limits(options.timeoutSeconds)} \\
  ${command} env -i ${environment(options.epochSeconds)} \\
  xetex -fmt=${formatPath(options)} -no-shell-escape -halt-on-error -interaction=nonstopmode \\
  -jobname=texput document.tex < /dev/null > ${run}/output 2>&1
status=$?
echo "$status" > ${run}/status
cp texput.log ${run}/log 2> /dev/null
exit "$status"
`
}
