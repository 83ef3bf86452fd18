import type { Component } from 'vue'
import { computed, defineComponent, h } from 'vue'

import { useShell } from './shell-services'

/** Props that each slot hands to the component of the remote that fills it. */
export interface SlotContracts {
  /** emits `signedIn` when a session stands */
  'sign-in-form': { email?: string; inPlace: true }
}

export type SlotName = keyof SlotContracts

/** Finds the component that fills a slot: undefined when no running remote has it. */
export interface SlotService {
  resolve: (name: SlotName) => Component | undefined
}

/** Shows a named slot of whichever remote has it; attributes and listeners go to its component. */
export const RemoteSlot = defineComponent({
  name: 'RemoteSlot',
  inheritAttrs: false,
  props: { name: { type: String, required: true } },
  setup(props, { attrs, slots }) {
    const { slots: service } = useShell()
    const filling = computed(() => service.resolve(props.name as SlotName))
    return () => (filling.value ? h(filling.value, attrs) : slots.default?.())
  },
})
