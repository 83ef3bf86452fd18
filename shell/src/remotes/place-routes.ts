import type { Router, RouteRecordRaw } from 'vue-router'

import NotFoundPage from '../pages/NotFoundPage.vue'
import type { RegistryEntry } from '../registry/registry.schema'
import RemoteOutlet from './RemoteOutlet.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** name of the remote whose place this is */
    remote?: string
    frame?: RegistryEntry['frame']
  }
}

const placeName = (remote: string) => `place:${remote}`

/** Gives a remote its place in the router; what its routes don't take is a page that does not exist. */
export function addPlace(router: Router, { name, basePath, frame }: RegistryEntry): void {
  if (router.hasRoute(placeName(name))) return
  router.addRoute({
    name: placeName(name),
    path: basePath,
    component: RemoteOutlet,
    props: { name },
    meta: { remote: name, frame },
    children: [{ path: ':rest(.*)*', component: NotFoundPage }],
  })
}

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
