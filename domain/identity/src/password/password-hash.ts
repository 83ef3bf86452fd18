import { hash, parseOptions, verify } from '@node-rs/argon2'

/** argon2id with what OWASP advises: 19 MiB, two passes, one lane. About 20 ms. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** One letter can be typed as one character or as two: both are the same password. */
const sameLetters = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> =>
  hash(sameLetters(password), settings)

/** Hash of a password that nobody knows, so that an unknown account costs the time of a known one. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$4YtZPOmOArFEKP/6wPh+EA$J0x4N2IADknMXQqyzncfAcP3AQa6FBRRrawCTA93tbQ'

/** Whether the password is the one behind the hash; takes as long, and says no, when there is none. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, sameLetters(password))
  return isRight && Boolean(passwordHash)
}

/** Whether the hash was made with other settings than today's. */
export function needsNewHash(passwordHash: string): boolean {
  const made = parseOptions(passwordHash)
  return (
    made.memoryCost !== settings.memoryCost ||
    made.timeCost !== settings.timeCost ||
    made.parallelism !== settings.parallelism
  )
}
