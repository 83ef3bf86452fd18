import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, type Ref } from 'vue'

/** Below it all rows stand in the page: find-in-page and printing work, and it costs nothing. */
const longList = 80

interface VirtualRowsOptions {
  count: () => number
  scroller: Readonly<Ref<HTMLElement | null>>
  rowHeight: () => number
}

export interface ShownRange {
  /** index of the first and of the one after the last row that stands in the page */
  from: number
  to: number
  /** px that stand for the rows before and after */
  before: number
  after: number
}

/** Which rows of a long list stand in the page just now. */
export function useVirtualRows({ count, scroller, rowHeight }: VirtualRowsOptions) {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: count() > longList ? count() : 0,
      getScrollElement: () => scroller.value,
      estimateSize: rowHeight,
      overscan: 12,
    })),
  )

  return computed<ShownRange>(() => {
    if (count() <= longList) return { from: 0, to: count(), before: 0, after: 0 }
    const items = virtualizer.value.getVirtualItems()
    const first = items[0]
    const last = items.at(-1)
    if (!first || !last) return { from: 0, to: longList, before: 0, after: 0 }
    const after = virtualizer.value.getTotalSize() - last.end
    return { from: first.index, to: last.index + 1, before: first.start, after }
  })
}
