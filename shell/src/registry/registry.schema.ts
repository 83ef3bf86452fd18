import * as z from 'zod'

const localizedSchema = z.object({ ru: z.string(), kk: z.string(), en: z.string() })

const navigationItemSchema = z.object({
  path: z.string().startsWith('/'),
  icon: z.string(),
  title: localizedSchema,
  requires: z.object({ action: z.string(), subject: z.string() }).optional(),
})
export type NavigationItem = z.infer<typeof navigationItemSchema>

/** One remote as the registry names it; unknown fields are left to newer shells. */
export const registryEntrySchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  /** path or address of `remoteEntry.js`; the other files are below its folder */
  entry: z.string().min(1),
  basePath: z.string().startsWith('/'),
  frame: z.enum(['public', 'staff']),
  order: z.number().default(50),
  shellApi: z.string(),
  ui: z.string(),
  navigation: z.array(navigationItemSchema).default([]),
  slots: z.array(z.string()).default([]),
  preload: z.array(z.string()).default([]),
  integrity: z.record(z.string(), z.string()).default({}),
})
export type RegistryEntry = z.infer<typeof registryEntrySchema>

export const registrySchema = z.object({ remotes: z.record(z.string(), z.unknown()) })

export type Registry = ReadonlyMap<string, RegistryEntry>
