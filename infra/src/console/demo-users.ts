import pg from 'pg'

const password = 'demo-Zhancore-2026'

/** One of each role, with what they see first. */
const demoUsers = [
  {
    role: 'Consultant',
    email: 'consultant@zhancore.local',
    sees: 'requests, leads, opportunities',
  },
  { role: 'Manager', email: 'manager@zhancore.local', sees: 'approvals, deals, projects' },
  { role: 'CRM administrator', email: 'admin@zhancore.local', sees: 'users, roles, all records' },
  {
    role: 'System administrator',
    email: 'sysadmin@zhancore.local',
    sees: 'processes, logs, mailbox',
  },
]

export type DemoUser = (typeof demoUsers)[number]

/** The demo users that can sign in to this system; none in one that was started without them. */
export async function findDemoUsers(databaseUrl: string): Promise<DemoUser[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ email: string }>(
      `select email::text from users where email = any($1::citext[]) and status = 'active'`,
      [demoUsers.map(({ email }) => email)],
    )
    const existing = new Set(rows.map(({ email }) => email))
    return demoUsers.filter(({ email }) => existing.has(email))
  } finally {
    await client.end()
  }
}

/** Lines for the console: one sign-in per role. */
export function demoSignInTable(users: readonly DemoUser[]): string[] {
  if (users.length === 0) return []
  const rows = users.map(
    ({ role, email, sees }) => `    ${role.padEnd(22)}${email.padEnd(28)}${sees}`,
  )
  return [`  Demo sign-ins, password ${password}`, ...rows]
}
