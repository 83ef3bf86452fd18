import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

import { healCss } from '../registry/style-sheets'
import { report } from '../report'
import { useShellApp } from '../shell-app'
import { placeRoutes } from './place-routes'

/** Once a remote's routes are new to the router, the same address leads to the remote's page. */
function useSameAddress() {
  const { isPlaceOpening } = useShellApp()
  const router = useRouter()
  const route = useRoute()
  return async () => {
    isPlaceOpening.value = true
    const { path, query, hash } = route
    await router.replace({ path, query, hash, force: true }).finally(() => {
      isPlaceOpening.value = false
    })
  }
}

/** Brings a remote to its place: loads it, adds its routes, and goes to the one that the address names. */
export function useRemotePlace(name: string) {
  const { remotes, services, progress } = useShellApp()
  const router = useRouter()
  const route = useRoute()
  const goAgain = useSameAddress()
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const failure = shallowRef<unknown>()
  let isShown = true

  function fail(cause: unknown) {
    report(name, cause)
    failure.value = cause
    state.value = 'failed'
  }

  async function open() {
    const { entry, definition } = await remotes.ensure(name)
    if (!isShown) return
    const records = definition.routes({ ...services, basePath: entry.basePath })
    if (placeRoutes(router, entry, records) || failure.value) await goAgain()
    failure.value = undefined
    state.value = 'ready'
  }

  function start() {
    state.value = 'loading'
    return open().catch(fail).finally(progress.begin())
  }

  /** Another try: perhaps with another version, which the registry names meanwhile. */
  async function retry() {
    state.value = 'loading'
    await remotes.refresh().catch(() => {})
    await healCss().then(start, fail)
  }

  // a page that failed takes no other page of the remote with it
  watch(
    () => route.path,
    () => {
      if (state.value === 'failed') void start()
    },
  )
  onScopeDispose(() => {
    isShown = false
  })
  void start()

  return { state, failure, fail, retry }
}
