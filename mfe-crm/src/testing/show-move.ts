import { defineComponent, h } from 'vue'

import type { BffHandlers } from '@zhancore/kit/testing'

import TransitionActions from '../components/record/TransitionActions.vue'
import TransitionHost from '../components/record/TransitionHost.vue'
import type { TransitionRecord } from '../composables/use-transition'
import { move } from './records'
import { openDialog, press, showPage } from './show-page'

/** Shows a record's button for one move, presses it, and gives the dialog that opens. */
export async function showMove(
  asked: { name: string; button: string },
  record: TransitionRecord & { stage: string },
  bff: BffHandlers,
) {
  const transitions = [move(asked.name, 'next')]
  const host = defineComponent(
    () => () => h(TransitionHost, () => h(TransitionActions, { record, transitions })),
  )
  const page = await showPage(host, { bff })
  await press(asked.button)
  const dialog = await openDialog()
  return { page, dialog, send: () => dialog.press(asked.button) }
}
