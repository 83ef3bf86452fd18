import * as z from 'zod/mini'

const localizedSchema = z.object({ ru: z.string(), kk: z.string(), en: z.string() })
const pathSchema = z.string().check(z.startsWith('/'))

const navigationItemSchema = z.object({
  path: pathSchema,
  icon: z.string(),
  title: localizedSchema,
  requires: z.optional(z.object({ action: z.string(), subject: z.string() })),
})
export type NavigationItem = z.infer<typeof navigationItemSchema>

/** One remote as the registry names it; unknown fields are left to newer shells. */
export const registryEntrySchema = z.object({
  name: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  /** path or address of `remoteEntry.js`; the other files are below its folder */
  entry: z.string().check(z.minLength(1)),
  basePath: pathSchema,
  frame: z.enum(['public', 'staff']),
  order: z._default(z.number(), 50),
  /** whether it keeps server state in the shell's query cache */
  queries: z._default(z.boolean(), true),
  shellApi: z.string(),
  ui: z.string(),
  navigation: z._default(z.array(navigationItemSchema), []),
  slots: z._default(z.array(z.string()), []),
  preload: z._default(z.array(z.string()), []),
  integrity: z._default(z.record(z.string(), z.string()), {}),
})
export type RegistryEntry = z.infer<typeof registryEntrySchema>

export const registrySchema = z.object({ remotes: z.record(z.string(), z.unknown()) })

export type Registry = ReadonlyMap<string, RegistryEntry>
