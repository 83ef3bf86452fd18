import { type Component, defineAsyncComponent, h } from 'vue'

import type { SlotName, SlotService } from '@zhancore/kit'
import { UiError, UiSkeleton } from '@zhancore/ui'

import type { RegistryEntry } from '../registry/registry.schema'
import type { Remotes } from './remotes'

/** Finds the components by which remotes fill named slots, and loads them when they are shown. */
export function createSlotService(remotes: Remotes, errorTitle: () => string): SlotService {
  const known = new Map<string, Component>()

  const fill = (entry: RegistryEntry, name: SlotName) =>
    defineAsyncComponent({
      loader: async () => {
        const { definition } = await remotes.ensure(entry.name)
        const load = definition.slots?.[name]
        if (!load) throw new Error(`${entry.name} has no slot ${name}`)
        return (await load()).default
      },
      loadingComponent: { render: () => h(UiSkeleton, { variant: 'block', height: '120px' }) },
      errorComponent: { render: () => h(UiError, { title: errorTitle(), compact: true }) },
    })

  return {
    resolve(name) {
      const entry = remotes.entries.value.find(({ slots }) => slots.includes(name))
      if (!entry) return undefined
      const key = `${entry.entry} ${name}`
      const component = known.get(key) ?? fill(entry, name)
      known.set(key, component)
      return component
    },
  }
}
