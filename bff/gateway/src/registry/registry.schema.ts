import * as z from 'zod'

const nameSchema = z.string().regex(/^[a-z][a-z\d-]{0,30}$/)
const versionSchema = z.string().regex(/^[\w.+-]{1,80}$/)
/** Relative and inside the build. */
const fileSchema = z.string().regex(/^(?!.*\.\.)[\w][\w./-]*$/)

/** `active.json`: which version of each remote is in use. */
export const activeSchema = z.record(nameSchema, versionSchema)

/** `mfe.json` of a build: what we rely on. The rest (navigation, slots) is the shell's business. */
export const buildSchema = z.looseObject({
  name: nameSchema,
  version: versionSchema,
  entry: fileSchema,
  preload: z.array(fileSchema),
  integrity: z.record(fileSchema, z.string().startsWith('sha384-')),
})

export type RemoteBuild = z.infer<typeof buildSchema>

export interface Registry {
  remotes: Record<string, RemoteBuild>
}
