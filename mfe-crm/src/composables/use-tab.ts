import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The open tab, kept in the address: going back and sharing a link keep it. */
export function useTab(standard: string) {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => (typeof route.query.tab === 'string' ? route.query.tab : standard),
    set: (tab: string) =>
      void router.replace({
        query: { ...route.query, tab: tab === standard ? undefined : tab },
      }),
  })
}
