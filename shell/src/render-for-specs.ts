import { type Component, defineComponent, h, provide, ref, shallowRef } from 'vue'

import { renderWithKit, type RenderWithKitOptions } from '@zhancore/kit/testing'
import { uiMessages } from '@zhancore/ui'

import ru from './locales/ru.json'
import type { RegistryEntry } from './registry/registry.schema'
import { createRemotes } from './remotes/remotes'
import { createRouteProgress } from './routing/route-progress'
import { createSessionService } from './session/session-service'
import { type ShellApp, shellAppKey } from './shell-app'

interface ShellParts extends RenderWithKitOptions {
  entries?: RegistryEntry[]
  refetch?: () => Promise<void>
}

/** For specs: a component of the shell, with the remotes of these entries, in Russian. */
export async function renderInShell(component: Component, options: ShellParts = {}) {
  const { entries = [], refetch = async () => {}, messages, ...rest } = options
  const remotes = createRemotes({
    locale: () => 'ru',
    addMessages: () => {},
    fetchEntries: async () => new Map(entries.map((entry) => [entry.name, entry])),
  })
  await remotes.refresh()
  const login = {
    getSession: async () => null,
    signOut: async () => null,
    changeLocale: async () => null,
  }
  const session = createSessionService({ login, remotes })
  const app: ShellApp = {
    remotes,
    session,
    progress: createRouteProgress(),
    isPlaceOpening: ref(false),
    refetch,
    services: {
      session: session.session,
      locale: { locale: shallowRef('ru'), locales: ['ru', 'kk', 'en'], setLocale: async () => {} },
      slots: { resolve: () => undefined },
      pageTitle: ref<string | undefined>(),
    },
  }
  const inShell = defineComponent((_props, { attrs }) => {
    provide(shellAppKey, app)
    return () => h(component, attrs)
  })
  const ui = await uiMessages('ru')
  const roles = { consultant: 'Консультант' }
  return renderWithKit(inShell, { ...rest, messages: { shell: ru, roles, ...ui, ...messages } })
}
