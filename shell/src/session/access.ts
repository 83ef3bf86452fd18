import type { RouteLocationNormalizedLoaded } from 'vue-router'

import type { Session } from '@zhancore/kit'

import type { NavigationItem, RegistryEntry } from '../registry/registry.schema'
import { itemAt } from '../remotes/place-title'

type Can = Pick<Session, 'can'>

export const mayOpenItem = ({ requires }: NavigationItem, { can }: Can): boolean =>
  !requires || can(requires.action, requires.subject)

/** Items of staff remotes that the role may open, in the registry's order. */
export const allowedItems = (entries: readonly RegistryEntry[], session: Can): NavigationItem[] =>
  entries
    .filter((entry) => entry.frame === 'staff')
    .flatMap((entry) => entry.navigation)
    .filter((item) => mayOpenItem(item, session))

function mayOpenPlace(path: string, { navigation }: RegistryEntry, session: Can): boolean {
  const item = itemAt(path, navigation)
  if (item) return mayOpenItem(item, session)
  return navigation.length === 0 || navigation.some((other) => mayOpenItem(other, session))
}

/** Whether the role may open the page: by the remote's navigation, and by what its routes require. */
export function mayOpen(
  route: Pick<RouteLocationNormalizedLoaded, 'path' | 'matched'>,
  entry: RegistryEntry,
  session: Can,
): boolean {
  if (entry.frame === 'public') return true
  if (!mayOpenPlace(route.path, entry, session)) return false
  return route.matched.every(({ meta: { requires } }) =>
    requires ? session.can(requires.action, requires.subject) : true,
  )
}
