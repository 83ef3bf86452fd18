import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

import { type OwnerFilter, ownerFilters } from '@zhancore/crm/schema'

const isOwnerFilter = (value: unknown): value is OwnerFilter =>
  ownerFilters.some((known) => known === value)

/** What a list is narrowed by, kept in the address: a link shows the same rows. */
export function useFilters() {
  const route = useRoute()
  const router = useRouter()

  const fromAddress = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const inAddress = (name: string, standard = '') =>
    computed({
      get: () => fromAddress(name) || standard,
      set: (value: string) =>
        void router.replace({
          query: { ...route.query, [name]: value === standard ? undefined : value },
        }),
    })

  const search = inAddress('search')
  const owner = inAddress('owner', 'all')
  const stage = inAddress('stage', 'all')
  const view = inAddress('view', 'list')
  const common = computed(() => ({
    search: search.value || undefined,
    owner: isOwnerFilter(owner.value) ? owner.value : 'all',
  }))
  return { search, owner, stage, view, common }
}
