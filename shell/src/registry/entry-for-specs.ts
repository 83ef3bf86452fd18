import { type RegistryEntry, registryEntrySchema } from './registry.schema'

/** A registry entry for specs: a staff remote at `/crm`, but for what is given. */
export function entryForSpecs(given: Partial<RegistryEntry> = {}): RegistryEntry {
  return registryEntrySchema.parse({
    name: 'crm',
    version: 'v1',
    entry: '/remotes/crm/v1/remoteEntry.js',
    basePath: '/crm',
    frame: 'staff',
    shellApi: '^1.0.0',
    ui: '^0.1.0',
    ...given,
  })
}

export const itemForSpecs = (path: string, subject?: string) => ({
  path,
  icon: 'list',
  title: { ru: path, kk: path, en: path },
  ...(subject ? { requires: { action: 'read', subject } } : {}),
})
