import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import type { ListLogLines } from '@zhancore/logging/schema'

import { bff } from '../api'

const liveMs = 3_000
const pageSize = 100

export type LogFilter = Pick<ListLogLines, 'process' | 'level' | 'requestId' | 'search'>

/** Log lines that fit the filter, newest first; asked for again and again while live. */
export function useLogLines(filter: Ref<LogFilter>, isLive: Ref<boolean>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['admin', 'log-lines', filter.value]),
    queryFn: ({ pageParam }) =>
      bff.listLogLines.query({
        ...filter.value,
        cursor: pageParam || undefined,
        limit: pageSize,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: computed(() => (isLive.value ? liveMs : false)),
    placeholderData: keepPreviousData,
  })
  const lines = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])
  return { query, lines }
}
