import { computed } from 'vue'
import { useRoute } from 'vue-router'

import { useLocale, useSession } from '@zhancore/kit'

import { itemAt } from '../remotes/place-title'
import { allowedItems } from '../session/access'
import { useShellApp } from '../shell-app'
import { navigationIcon } from './navigation-icons'

/** What the signed-in person may open, in their language. */
export function useNavigation() {
  const { remotes } = useShellApp()
  const session = useSession()
  const { locale } = useLocale()
  const route = useRoute()

  const allowed = computed(() => allowedItems(remotes.entries.value, session))
  const current = computed(() => itemAt(route.path, allowed.value))
  const items = computed(() =>
    allowed.value.map((item) => ({
      path: item.path,
      title: item.title[locale.value],
      icon: navigationIcon(item.icon),
      isCurrent: item === current.value,
    })),
  )
  return { items }
}
