import type { Database } from '@zhancore/db'

import type { DemoUser } from './demo-user.schema'

/** Domain of the addresses that the demo data has, and that nobody can have outside. */
const demoDomain = '@zhancore.local'

/** The people of the demo data whom one may sign in as; of use on a demo system only. */
export function getDemoUsers(db: Database): Promise<DemoUser[]> {
  return db.user.findMany({
    where: { email: { endsWith: demoDomain }, status: 'active' },
    orderBy: [{ role: 'asc' }, { email: 'asc' }],
    select: { email: true, name: true, role: true },
  })
}
