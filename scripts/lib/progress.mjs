const colours = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code) => (text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
export const green = paint(32)
export const red = paint(31)
export const yellow = paint(33)
export const dim = paint(2)
export const bold = paint(1)

const nameWidth = 34
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

function print(line) {
  process.stdout.write(`${line}\n`)
}

/** Shows a step as running; on a terminal the line is replaced when the step ends. */
function announce(name) {
  if (process.stdout.isTTY) process.stdout.write(`${dim(`  … ${name}`)}\r`)
}

/**
 * Console of a start: one line per step with its seconds.
 * `run(name, work)` → what `work` returns; `work` gets `note(text)` for a remark behind the line.
 */
export function createProgress({ quiet = false } = {}) {
  const out = quiet ? () => undefined : print
  async function run(name, work) {
    const since = performance.now()
    let note = ''
    if (!quiet) announce(name)
    try {
      const result = await work((text) => (note = text))
      out(`  ${green('✓')} ${name.padEnd(nameWidth)} ${seconds(since).padStart(7)}  ${dim(note)}`)
      return result
    } catch (error) {
      out(`  ${red('✗')} ${name.padEnd(nameWidth)} ${seconds(since).padStart(7)}`)
      throw error
    }
  }
  const warn = (text) => out(`  ${yellow('!')} ${text}`)
  return { run, warn, line: out, isQuiet: quiet }
}

/** Says what failed and what to do about it. */
export function printFailure(failure) {
  process.stderr.write(`\n${red('✗ Failed:')} ${bold(failure.part)}\n  ${failure.message}\n`)
  process.stderr.write(`${bold('→ Next:')} ${failure.nextStep}\n`)
  if (process.env.DEBUG && failure.stack) process.stderr.write(`${dim(failure.stack)}\n`)
}
