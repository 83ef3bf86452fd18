import { DocumentError } from '../document-error'

const longestQueue = 50

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs the work when one of the process's `slots` is free, in order of arrival. Throws `BUSY` when
 * fifty wait already, since the fifty-first would be answered after everybody has gone.
 */
export async function inCompileSlot<Result>(
  slots: number,
  work: () => Promise<Result>,
): Promise<Result> {
  await takeSlot(slots)
  try {
    return await work()
  } finally {
    freeSlot()
  }
}

async function takeSlot(slots: number): Promise<void> {
  if (running < slots) {
    running += 1
    return
  }
  if (waiting.length >= longestQueue) {
    throw new DocumentError('BUSY', `${waiting.length} documents are waiting already`)
  }
  await new Promise<void>((resolve) => waiting.push(resolve))
}

/** The slot goes straight to the next one waiting, so that nobody can slip in between. */
function freeSlot(): void {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}
