import { cleanup, render, type RenderResult } from '@testing-library/vue'
import axe from 'axe-core'
import { afterEach } from 'vitest'
import type { Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter } from 'vue-router'

import ru from '../locales/ru.json'

interface RenderUiOptions {
  props?: Record<string, unknown>
  slots?: Record<string, string | Component>
  /** texts of others, for instance `fields` */
  messages?: Record<string, unknown>
}

afterEach(cleanup)

/** Renders a component as the shell would: Russian, with a router that knows every path. */
export function renderUi(component: Component, options: RenderUiOptions = {}): RenderResult {
  const { props, slots, messages = {} } = options
  const i18n = createI18n({
    legacy: false,
    locale: 'ru',
    messages: { ru: { ui: ru, ...messages } },
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  })
  return render(component, { props, slots, global: { plugins: [i18n, router] } })
}

/**
 * What axe finds in the page, by rule; empty when all is well. Colours are measured in the gallery and in
 * colors.spec.ts: happy-dom does not lay anything out. `region` is for whole pages.
 */
export async function accessibilityProblems(root: Element = document.body): Promise<string[]> {
  const found = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}
