import { createPinia } from 'pinia'
import { createApp, ref, watch } from 'vue'

import { shellServicesKey } from '@zhancore/kit'

import App from './App.vue'
import { createShell } from './create-shell'
import { watchStyleSheets } from './registry/style-sheets'
import { addPlace } from './remotes/add-place'
import { createQueryCache } from './remotes/query-cache'
import { reporting } from './report'
import { createShellRouter } from './routing/create-shell-router'
import { installRouting } from './routing/install-routing'
import { shellAppKey } from './shell-app'

/** Shows the page once its texts are there and the registry has answered or failed. Throws when there are no texts. */
export async function startShell(): Promise<void> {
  watchStyleSheets()
  const app = createApp(App)
  const router = createShellRouter()
  const queries = createQueryCache(app)
  const { i18n, languages, ...shell } = createShell(router, queries)
  const { remotes, session, services } = shell
  watch(remotes.entries, (entries) => entries.forEach((entry) => addPlace(router, entry)), {
    flush: 'sync',
  })

  const known = session.refresh().catch(reporting('session'))
  installRouting({ router, known, ...shell })
  await Promise.all([
    languages.show(i18n.global.locale.value),
    remotes.refresh().catch(reporting('registry')),
  ])

  app.use(createPinia()).use(i18n).use(router)
  app.provide(shellServicesKey, services)
  app.provide(shellAppKey, { ...shell, isPlaceOpening: ref(false), refetch: queries.refetch })
  app.config.errorHandler = reporting('not caught')
  app.mount('#app')
}
