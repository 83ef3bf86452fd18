import type { RemoteManifestFile } from './index'

/** The plugin as Vite calls it: first with its configuration, then with what it has built. */
export function mfeJson(options: {
  manifest: RemoteManifestFile
  exposed: string
  version: string
}): {
  configResolved(config: { root: string }): void
  writeBundle(output: { dir: string }, bundle: object): void
}
