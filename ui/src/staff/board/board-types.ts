import type { Tone } from '../../types'

export interface BoardColumn {
  id: string
  title: string
  tone?: Tone
  /** how many there are in all; without it the shown cards are counted */
  count?: number
  /** ready text, for instance `12 500 000 ₸` */
  sum?: string
  hasMore?: boolean
}

export interface BoardMove<Card> {
  card: Card
  cardId: string
  from: string
  to: string
}

/** What a board knows of a card; all given by its user. */
export interface BoardCardReaders<Card> {
  cardId: (card: Card) => string
  cardColumn: (card: Card) => string
  cardLabel: (card: Card) => string
  canMove?: (card: Card, columnId: string) => boolean
}
