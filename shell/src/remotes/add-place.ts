import type { Router } from 'vue-router'

import NotFoundPage from '../pages/NotFoundPage.vue'
import type { RegistryEntry } from '../registry/registry.schema'
import { placeName } from './place-name'
import RemoteOutlet from './RemoteOutlet.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** name of the remote whose place this is */
    remote?: string
    frame?: RegistryEntry['frame']
  }
}

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
