import { configure, fireEvent, screen, within } from '@testing-library/vue'
import { type Component, defineComponent, h } from 'vue'

import { renderWithKit, type RenderWithKitOptions } from '@zhancore/kit/testing'
import { uiMessages, UiToasts } from '@zhancore/ui'
import { vocabulary } from '@zhancore/vocabulary'

import ru from '../locales/ru.json'
import { crmRoutes } from '../routes'

// dialogs are loaded when they are first opened, which takes its time on a busy machine
configure({ asyncUtilTimeout: 5_000 })

// the page under test is shown itself: the router only has to know its address
const routes = crmRoutes
  .filter((route) => route.name)
  .map(({ path }) => ({ path: `/crm/${path}`, component: { render: () => null } }))

/** Shows a page of the CRM at its address, in Russian, with the notes that the shell would show. */
export async function showPage(page: Component, options: RenderWithKitOptions = {}) {
  const messages = { ...(await uiMessages('ru')), ...vocabulary('ru'), crm: ru }
  const withToasts = defineComponent(() => () => [h(page), h(UiToasts)])
  return renderWithKit(withToasts, { messages, routes, ...options })
}

/** Presses a button of the page. */
export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }))

/** Opens a menu by its button, and chooses from it. */
export async function choose(menu: string | RegExp, item: string) {
  const button = await screen.findByRole('button', { name: menu })
  await fireEvent.pointerDown(button, { button: 0, ctrlKey: false })
  await fireEvent.keyDown(button, { key: 'Enter' })
  await fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

/** The dialog or sheet that is open, with what is done in it. */
export async function openDialog() {
  const dialog = within(await screen.findByRole('dialog'))
  return {
    ...dialog,
    fill: async (label: string | RegExp, value: string) =>
      fireEvent.update(await dialog.findByLabelText(label), value),
    press: async (name: string | RegExp) =>
      fireEvent.click(await dialog.findByRole('button', { name })),
  }
}
