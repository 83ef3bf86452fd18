import { ref, watch } from 'vue'

import type { DataColumn } from './data-column'

type Visibility = Record<string, boolean>

function readKept(key: string): Visibility {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).map(([id, shown]) => [id, shown === true]))
  } catch {
    return {} // storage forbidden or spoilt: the columns as they come
  }
}

function keep(key: string, visibility: Visibility): void {
  try {
    localStorage.setItem(key, JSON.stringify(visibility))
  } catch {
    // lasts as long as the page
  }
}

/** Which columns are shown; remembered under `storageKey`, if there is one. */
export function useColumnChoice(columns: readonly DataColumn<never>[], storageKey?: string) {
  const key = storageKey && `zhancore.columns.${storageKey}`
  const usual = Object.fromEntries(columns.map(({ id, hidden }) => [id, !hidden]))
  const visibility = ref<Visibility>({ ...usual, ...(key ? readKept(key) : {}) })
  if (key) watch(visibility, (chosen) => keep(key, chosen))
  return visibility
}
