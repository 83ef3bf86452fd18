/** A column of a table: what it shows and how. */
export interface DataColumn<Row> {
  id: string
  header: string
  /** what is sorted, and shown where no `#cell-<id>` slot says otherwise */
  value: (row: Row) => string | number | null | undefined
  align?: 'start' | 'end'
  /** px; without it the column takes what is left */
  width?: number
  /** true unless told */
  sortable?: boolean
  /** not shown until it is chosen */
  hidden?: boolean
  /** can't be switched off */
  fixed?: boolean
  /** on a phone a row is a card: its title, or not on it at all */
  phone?: 'title' | 'hide'
}

export interface DataSort {
  id: string
  desc: boolean
}

export interface TableFailure {
  text: string
  requestId?: string
}
