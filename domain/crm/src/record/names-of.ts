import type { DatabaseOrTransaction } from '@zhancore/db'

/** Names of people by their ids, for records that keep only the id. */
export async function namesOf(
  db: DatabaseOrTransaction,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const people = await db.user.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
