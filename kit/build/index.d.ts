import type { UserConfigFnObject } from 'vite'

/** Content of `remote.json` as TypeScript reads it; the build checks the values. */
export interface RemoteManifestFile {
  name: string
  basePath: string
  frame: string
  /** place in the navigation, ascending */
  order?: number
  navigation: {
    path: string
    icon: string
    title: { ru: string; kk: string; en: string }
    requires?: { action: string; subject: string }
  }[]
  slots?: string[]
}

/** Vite configuration of the shell: port by `VITE_PORT`, version by `APP_VERSION`. */
export function shellConfig(): UserConfigFnObject

/** Vite configuration of a remote; `manifest` is the content of its `remote.json`. Throws when it does not fit. */
export function remoteConfig(options: {
  name: string
  manifest: RemoteManifestFile
}): UserConfigFnObject
