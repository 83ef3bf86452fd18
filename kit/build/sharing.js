import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of all packages. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const versionOf = (folder) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version

/** Version of the contract between shell and remotes: that of this package. */
export const shellApi = versionOf('kit')

/** Version of the design system that this build is made with. */
export const uiVersion = versionOf('ui')

const libraries = {
  vue: '^3.5.0',
  'vue-router': '^4.6.0',
  pinia: '^4.0.0',
  'vue-i18n': '^11.4.0',
}

/** Without it each workspace package resolves a Vue of its own. */
export const dedupe = Object.keys(libraries)

const singletons = (options) =>
  Object.fromEntries(
    Object.entries(libraries).map(([name, requiredVersion]) => [
      name,
      { singleton: true, requiredVersion, ...options },
    ]),
  )

/** Entries of the design system: for every page, and for staff screens. */
const designSystems = ['@zhancore/ui', '@zhancore/ui/staff']

const designSystem = { singleton: true, requiredVersion: `^${uiVersion}`, version: uiVersion }

/**
 * What the shell gives to all. Staff components are shared but not eager: they are a chunk of their
 * own that is fetched when the first staff screen asks for it.
 */
export const shellShared = (isBuild) => ({
  ...singletons(isBuild ? { eager: true } : {}),
  '@zhancore/ui': { ...designSystem, ...(isBuild ? { eager: true } : {}) },
  '@zhancore/ui/staff': designSystem,
})

/** What a remote of that frame takes of the design system: public pages have no staff components. */
export const designSystemFor = (frame) =>
  frame === 'staff' ? designSystems : designSystems.filter((name) => name !== '@zhancore/ui/staff')

/** A remote keeps a fallback of the libraries (never downloaded), but has no design system of its own. */
export const remoteShared = (isBuild, frame) => {
  const fromShell = isBuild ? { ...designSystem, import: false } : designSystem
  const parts = designSystemFor(frame).map((name) => [name, fromShell])
  return { ...singletons({}), ...Object.fromEntries(parts) }
}
