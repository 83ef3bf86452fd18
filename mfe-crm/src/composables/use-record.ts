import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'

/** One record by the id of the address; the same key, so that every command refreshes it. */
export function useRecord<Record>(
  kind: string,
  id: MaybeRefOrGetter<string>,
  read: (input: { id: string }) => Promise<Record>,
  options: { refetchInterval?: (record: Record | undefined) => number | false } = {},
) {
  return useQuery({
    queryKey: computed(() => ['crm', kind, toValue(id)]),
    queryFn: () => read({ id: toValue(id) }),
    // a colleague may have moved it a moment ago: who opens a record decides on what stands now
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => options.refetchInterval?.(state.data) ?? false,
  })
}
