import { cleanup, render, type RenderResult } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { afterEach } from 'vitest'
import type { App, Component } from 'vue'
import { createMemoryHistory, createRouter, type Router, type RouteRecordRaw } from 'vue-router'

import type { Locale } from '../locale'
import { createKitI18n } from '../messages/create-i18n'
import { installQueryClient } from '../query-client'
import { shellServicesKey } from '../shell-services'
import { type BffHandlers, createFakeBff } from './fake-bff'
import { createFakeShell, type FakeSession } from './fake-shell'

// testing-library does it by itself only where `afterEach` is a global
afterEach(cleanup)

export interface RenderWithKitOptions {
  /** `ru` unless told */
  locale?: Locale
  /** texts of that language, whole: `{ crm: ru, ...vocabulary }` */
  messages?: object
  /** who is signed in; null: nobody; left out: someone who may do everything */
  session?: FakeSession | null
  /** what the procedures of the BFF answer; others answer `not_found` */
  bff?: BffHandlers
  props?: Record<string, unknown>
  slots?: Record<string, string | Component>
  /** where the page is opened, `/` unless told */
  path?: string
  routes?: RouteRecordRaw[]
}

export interface KitRenderResult extends RenderResult {
  router: Router
  /** inputs that the procedure was called with, in order */
  calls: (procedure: string) => unknown[]
}

const createTestRouter = (routes: RouteRecordRaw[]) =>
  createRouter({
    history: createMemoryHistory(),
    routes: [...routes, { path: '/:any(.*)*', component: { render: () => null } }],
  })

/** Renders a component of a remote as if in the shell: router, texts, session, query cache and a stand-in BFF. */
export async function renderWithKit(
  component: Component,
  options: RenderWithKitOptions = {},
): Promise<KitRenderResult> {
  const {
    locale = 'ru',
    messages = {},
    session,
    bff = {},
    props,
    slots,
    path = '/',
    routes = [],
  } = options
  const i18n = createKitI18n(locale)
  i18n.global.mergeLocaleMessage(locale, messages)
  const router = createTestRouter(routes)
  const fakeBff = createFakeBff(bff)
  globalThis.fetch = fakeBff.fetch
  const shell = createFakeShell({
    locale,
    session,
    setLocale: (next) => (i18n.global.locale.value = next),
  })
  const queryCache = {
    install: (app: App) => installQueryClient(app).setDefaultOptions({ queries: { retry: false } }),
  }
  await router.push(path)
  const result = render(component, {
    props,
    slots,
    global: {
      plugins: [i18n, router, createPinia(), queryCache],
      provide: { [shellServicesKey]: shell },
    },
  })
  return { ...result, router, calls: fakeBff.calls }
}
