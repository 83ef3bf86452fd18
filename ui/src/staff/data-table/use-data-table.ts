import {
  columnVisibilityFeature,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/vue-table'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { useColumnChoice } from './column-choice'
import type { DataColumn, DataSort } from './data-column'

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

interface DataTableOptions<Row> {
  rows: readonly Row[]
  columns: readonly DataColumn<Row>[]
  rowKey: (row: Row) => string
  manualSort?: boolean
  storageKey?: string
}

const collators = new Map<string, Intl.Collator>()

function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true })
  collators.set(locale, collator)
  return collator
}

/** Numbers by size, texts as the language sorts them, what is not given first. */
function compareValues(locale: string, one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return collatorOf(locale).compare(String(one ?? ''), String(other ?? ''))
}

/** Sorting and choice of columns over rows that the caller holds. */
export function useDataTable<Row extends RowData>(
  options: DataTableOptions<Row>,
  sort: Ref<DataSort | undefined>,
) {
  const { locale } = useI18n({ useScope: 'global' })
  const visibility = useColumnChoice(options.columns, options.storageKey)

  const table = useTable({
    features,
    data: computed(() => options.rows),
    columns: computed(() =>
      options.columns.map(({ id, value, sortable = true }) => ({
        id,
        accessorFn: value,
        enableSorting: sortable,
        sortFn: (one: { getValue: (id: string) => unknown }, other: typeof one, column: string) =>
          compareValues(locale.value, one.getValue(column), other.getValue(column)),
      })),
    ),
    getRowId: (row: Row) => options.rowKey(row),
    manualSorting: computed(() => options.manualSort),
    state: computed(() => ({
      sorting: sort.value ? [sort.value] : [],
      columnVisibility: visibility.value,
    })),
  })

  const shownColumns = computed(() =>
    options.columns.filter(({ id, fixed }) => fixed || visibility.value[id] !== false),
  )
  const shownRows = computed(() => table.getRowModel().rows.map((row) => row.original))

  function toggleColumn(id: string) {
    visibility.value = { ...visibility.value, [id]: visibility.value[id] === false }
  }

  return { shownColumns, shownRows, visibility, toggleColumn }
}
