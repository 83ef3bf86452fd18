import type { App } from 'vue'

type Installed = Awaited<ReturnType<typeof install>>

async function install(app: App) {
  const { installQueries } = await import('./install-queries')
  return installQueries(app)
}

/**
 * The one cache of server state, brought in with the first remote that keeps its data there: visitors of
 * the landing page never need it.
 */
export function createQueryCache(app: App) {
  let installing: Promise<Installed> | undefined
  return {
    ensure: async () => {
      installing ??= install(app).catch((failure: unknown) => {
        installing = undefined
        throw failure
      })
      await installing
    },
    /** drops what belonged to the person before */
    clear: async () => (await installing)?.clear(),
    /** asks again for everything that the page shows */
    refetch: async () => (await installing)?.invalidateQueries(),
  }
}

export type QueryCache = ReturnType<typeof createQueryCache>
