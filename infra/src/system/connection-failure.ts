import { StartFailure } from '../failure'

const meanings: Record<string, [string, string]> = {
  ECONNREFUSED: ['Nobody answers there.', 'Start that PostgreSQL, or correct DATABASE_URL.'],
  ENOTFOUND: ['There is no machine of that name.', 'Correct the host in DATABASE_URL.'],
  EAI_AGAIN: ['Its name cannot be resolved.', 'Correct the host in DATABASE_URL, or check DNS.'],
  '28P01': ['It refuses the password.', 'Correct user and password in DATABASE_URL.'],
  '28000': ['It refuses the user.', 'Correct user and password in DATABASE_URL.'],
  '3D000': ['It has no database of that name.', 'Create it (createdb <name>), and start again.'],
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Why the operator's database can't be used, without the password in its address. */
export function connectionFailure(url: string, cause: unknown): StartFailure {
  const { host, pathname } = new URL(url)
  const [meaning, nextStep] = meanings[codeOf(cause)] ?? [
    cause instanceof Error ? cause.message : String(cause),
    'Correct DATABASE_URL, or leave it out to use the built-in database.',
  ]
  return new StartFailure(
    'the database (DATABASE_URL)',
    `PostgreSQL at ${host}${pathname} cannot be used. ${meaning}`,
    nextStep,
    { cause },
  )
}
