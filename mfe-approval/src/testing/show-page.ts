import { configure } from '@testing-library/vue'
import { type Component, defineComponent, h } from 'vue'

import { renderWithKit, type RenderWithKitOptions } from '@zhancore/kit/testing'
import { uiMessages, UiToasts } from '@zhancore/ui'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'

// heavy parts are loaded when they are first shown, which takes its time on a busy machine
configure({ asyncUtilTimeout: 5_000 })

/** Shows a page of the approvals, in Russian, with the notes that the shell would show. */
export async function showPage(page: Component, options: RenderWithKitOptions) {
  const messages = { ...(await uiMessages('ru')), ...vocabulary('ru'), approval: ru }
  const withToasts = defineComponent(() => () => [h(page), h(UiToasts)])
  const routes = ['/approval', '/approval/:id'].map((path) => ({
    path,
    component: { render: () => null },
  }))
  return renderWithKit(withToasts, { messages, routes, ...options })
}
