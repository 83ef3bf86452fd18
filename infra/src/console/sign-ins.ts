import pg from 'pg'

const password = 'demo-Zhancore-2026'

const demoUsers = [
  ['Consultant', 'consultant@zhancore.local', 'requests, clients, leads, opportunities'],
  ['Manager', 'manager@zhancore.local', 'approvals, deals, projects'],
  ['CRM administrator', 'admin@zhancore.local', 'users and roles, all records'],
  ['System administrator', 'sysadmin@zhancore.local', 'processes, logs, mailbox'],
] as const

async function existingEmails(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const emails = demoUsers.map(([, email]) => email)
    const { rows } = await client.query<{ email: string }>(
      `select email::text from users where email = any($1::citext[]) and status = 'active'`,
      [emails],
    )
    return new Set(rows.map(({ email }) => email))
  } finally {
    await client.end()
  }
}

/** Table of the demo users that are there, one per role; no lines in a system without them. */
export async function demoSignInTable(databaseUrl: string): Promise<string[]> {
  const existing = await existingEmails(databaseUrl)
  const rows = demoUsers.filter(([, email]) => existing.has(email))
  if (rows.length === 0) return []
  const line = (role: string, email: string, about: string) =>
    `    ${role.padEnd(22)}${email.padEnd(28)}${about}`
  return [
    `  Demo sign-ins, password ${password}`,
    ...rows.map(([role, email, about]) => line(role, email, about)),
  ]
}
