import fs from 'node:fs'

/** A process that can be told from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number
  /** clock ticks between the machine's start and the process's */
  startTicks: number
}

/** Identity of a process, or `null` when there is none with this number (or it is a zombie). */
export function identify(pid: number): ProcessIdentity | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name in brackets may hold spaces and brackets itself: count from the last one
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // a first thread that has ended waits for the others, which still hold ports and files
    const isOver = fields[0] === 'Z' && Number(fields[17]) <= 1
    return isOver ? null : { pid, startTicks: Number(fields[19]) }
  } catch {
    return null
  }
}

/** Whether that very process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startTicks === identity.startTicks
}

/** Command line of a process for people, or `null`. */
export function commandOf(pid: number): string | null {
  try {
    const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return line.slice(0, 120) || null
  } catch {
    return null
  }
}
