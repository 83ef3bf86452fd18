import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import { useErrorText } from '@zhancore/kit'

interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** A list that grows page by page; `filters` are part of its key, so a change of them reads anew. */
export function useList<Filters extends object, Item>(
  kind: string,
  filters: Ref<Filters>,
  read: (input: Filters & { cursor?: string }) => Promise<Page<Item>>,
) {
  const { describeError } = useErrorText()
  const query = useInfiniteQuery({
    queryKey: computed(() => ['crm', kind, 'list', JSON.stringify(filters.value)]),
    queryFn: ({ pageParam }: { pageParam?: string }) =>
      read({ ...filters.value, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<Item>) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  })
  /** to be bound to a DataTable */
  const table = computed(() => ({
    rows: query.data.value?.pages.flatMap((page) => page.items) ?? [],
    loading: query.isPending.value,
    error: query.isError.value ? describeError(query.error.value) : undefined,
    hasMore: query.hasNextPage.value,
    loadingMore: query.isFetchingNextPage.value,
    onLoadMore: () => void query.fetchNextPage(),
    onRetry: () => void query.refetch(),
  }))
  return { query, table }
}
