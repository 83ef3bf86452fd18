import type { Router, RouteRecordRaw } from 'vue-router'

import type { RegistryEntry } from '../registry/registry.schema'
import { placeName } from './place-name'

interface Placed {
  entry: string
  remove: () => void
}

const placed = new WeakMap<Router, Map<string, Placed>>()

/** Puts the remote's routes at its place, instead of those of another version. Returns whether they changed. */
export function placeRoutes(
  router: Router,
  entry: RegistryEntry,
  records: RouteRecordRaw[],
): boolean {
  const places = placed.get(router) ?? new Map<string, Placed>()
  placed.set(router, places)
  const before = places.get(entry.name)
  if (before?.entry === entry.entry) return false
  before?.remove()
  const removers = records.map((record) => router.addRoute(placeName(entry.name), record))
  places.set(entry.name, {
    entry: entry.entry,
    remove: () => removers.forEach((remove) => remove()),
  })
  return true
}
