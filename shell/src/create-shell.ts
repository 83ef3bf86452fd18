import { ref } from 'vue'
import type { Router } from 'vue-router'

import { createKitI18n, emitBus, type ShellServices } from '@zhancore/kit'

import { chooseLocale } from './languages/choose-locale'
import { createLocaleService } from './languages/locale-service'
import { loadShellMessages } from './languages/shell-messages'
import type { QueryCache } from './remotes/query-cache'
import { createRemotes } from './remotes/remotes'
import { createSlotService } from './remotes/slot-service'
import { reporting } from './report'
import { createRouteProgress } from './routing/route-progress'
import { loginBff as login } from './session/login-bff'
import { createSessionService } from './session/session-service'
import { connectTabs } from './session/tell-other-tabs'

/** Everything that exists once in the page, put together. */
export function createShell(router: Router, queries: QueryCache) {
  const i18n = createKitI18n(chooseLocale(document.cookie, navigator.languages))
  const progress = createRouteProgress()
  const remotes = createRemotes({
    prepare: (entry) => (entry.queries ? queries.ensure() : Promise.resolve()),
    locale: () => i18n.global.locale.value,
    addMessages: (locale, name, texts) => i18n.global.mergeLocaleMessage(locale, { [name]: texts }),
  })
  const languages = createLocaleService({
    i18n,
    loadShell: loadShellMessages,
    loadRemotes: remotes.loadMessages,
    keepInProfile: (locale) => {
      if (session.user.value) login.changeLocale(locale).catch(reporting('language not kept'))
    },
  })
  const tabs = connectTabs(() => void session.refresh().catch(reporting('session')))
  const session = createSessionService({
    login,
    remotes,
    onChange(user) {
      void queries.clear()
      tabs.tell()
      emitBus('session-changed', { userId: user?.id ?? null })
      if (user) void languages.show(user.locale).catch(reporting('language of the profile'))
      else if (router.currentRoute.value.matched[0]?.meta.frame === 'staff')
        void router.push('/login')
    },
  })
  const services: ShellServices = {
    session: session.session,
    locale: languages.service,
    slots: createSlotService(remotes, () => i18n.global.t('shell.failure.failed')),
    pageTitle: ref<string | undefined>(undefined),
  }
  return { i18n, progress, remotes, languages, session, services }
}
