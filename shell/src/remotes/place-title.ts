import type { Locale } from '@zhancore/kit'

import type { NavigationItem, RegistryEntry } from '../registry/registry.schema'

/** Whether the path is the item's page or below it. */
export const isBelow = (path: string, place: string): boolean =>
  path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`)

/** The navigation item that a path belongs to: the one that names most of it. */
export function itemAt(path: string, items: readonly NavigationItem[]): NavigationItem | undefined {
  return items
    .filter((item) => isBelow(path, item.path))
    .reduce<NavigationItem | undefined>(
      (best, item) => (best && best.path.length >= item.path.length ? best : item),
      undefined,
    )
}

/** How people call the place: by the navigation item that the path belongs to, else by the remote's first, else by its name. */
export function placeTitle(entry: RegistryEntry, path: string, locale: Locale): string {
  const item = itemAt(path, entry.navigation) ?? entry.navigation[0]
  return item?.title[locale] ?? entry.name
}
