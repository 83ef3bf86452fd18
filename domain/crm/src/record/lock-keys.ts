import type { Transaction } from '@zhancore/db'

/** Holds everybody else who deals with one of these keys (a phone, an address) until the transaction ends. */
export async function lockKeys(tx: Transaction, keys: readonly string[]): Promise<void> {
  // always in the same order: two who want the same two never wait for each other
  for (const key of [...new Set(keys.map((key) => key.toLowerCase()))].sort()) {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
  }
}
