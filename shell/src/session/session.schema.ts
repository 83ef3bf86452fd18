import * as z from 'zod/mini'

/**
 * What the shell relies on in the answer of `getSession`. Its own schema, in zod's small form: that of
 * `identity` brings 25 kB to every visitor, and is strict, while a newer BFF may say more than this shell knows.
 */
export const shellSessionSchema = z.object({
  user: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.string(),
      locale: z.enum(['ru', 'kk', 'en']),
      timeZone: z.string(),
    }),
  ),
  permissions: z.array(z.object({ action: z.string(), subject: z.string() })),
})
export type ShellSession = z.infer<typeof shellSessionSchema>

export const emptySession: ShellSession = { user: null, permissions: [] }
