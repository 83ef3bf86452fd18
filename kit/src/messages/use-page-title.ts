import { type MaybeRefOrGetter, onScopeDispose, toValue, watchEffect } from 'vue'

import { useShell } from '../shell-services'

/** Names the page (document title, breadcrumb) for as long as its component is shown. */
export function usePageTitle(title: MaybeRefOrGetter<string | undefined>): void {
  const { pageTitle } = useShell()
  watchEffect(() => {
    pageTitle.value = toValue(title)
  })
  onScopeDispose(() => {
    if (pageTitle.value === toValue(title)) pageTitle.value = undefined
  })
}
