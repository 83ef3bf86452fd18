import { shellServicesKey } from '@zhancore/kit'
import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'

import App from './App.vue'
import { createShell } from './create-shell'
import { addPlace } from './remotes/place-routes'
import { createQueryCache } from './remotes/query-cache'
import { createShellRouter } from './routing/create-shell-router'
import { installRouting } from './routing/install-routing'
import { shellAppKey } from './shell-app'

const warn = (failure: unknown) => console.warn('[shell]', failure)

/** Shows the page once its texts are there and the registry has answered or failed. Throws when there are no texts. */
export async function startShell(): Promise<void> {
  const app = createApp(App)
  const router = createShellRouter()
  const queries = createQueryCache(app)
  const { i18n, languages, ...shell } = createShell(router, queries)
  const { remotes, session, services } = shell
  watch(remotes.entries, (entries) => entries.forEach((entry) => addPlace(router, entry)), {
    flush: 'sync',
  })

  const known = session.refresh().catch(warn)
  installRouting({ router, known, ...shell })
  await Promise.all([languages.show(i18n.global.locale.value), remotes.refresh().catch(warn)])

  app.use(createPinia()).use(i18n).use(router)
  app.provide(shellServicesKey, services)
  app.provide(shellAppKey, { ...shell, refetch: queries.refetch })
  app.config.errorHandler = (failure) => console.error('[shell]', failure)
  app.mount('#app')
}
