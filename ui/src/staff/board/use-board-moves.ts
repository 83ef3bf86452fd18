import { computed, ref, shallowReactive } from 'vue'

import type { BoardCardReaders, BoardColumn, BoardMove } from './board-types'

interface BoardMovesOptions<Card> extends BoardCardReaders<Card> {
  cards: readonly Card[]
  columns: readonly BoardColumn[]
  move?: (change: BoardMove<Card>) => unknown
}

type Announce = (outcome: 'moved' | 'moveFailed', names: { card: string; column: string }) => void

/**
 * Moves cards at once and asks afterwards: a refused card goes back to where it was.
 * Until the answer is there, and the cards handed in say the same, the new place is ours.
 */
export function useBoardMoves<Card>(options: BoardMovesOptions<Card>, announce: Announce) {
  const placed = shallowReactive(new Map<string, string>())
  const busy = ref<ReadonlySet<string>>(new Set())

  const columnOf = (card: Card) => placed.get(options.cardId(card)) ?? options.cardColumn(card)
  const titleOf = (id: string) => options.columns.find((column) => column.id === id)?.title ?? id

  const cardsByColumn = computed(() => {
    const groups = new Map<string, Card[]>(options.columns.map(({ id }) => [id, []]))
    for (const card of options.cards) groups.get(columnOf(card))?.push(card)
    return groups
  })

  const mayMove = (card: Card, to: string) =>
    options.move !== undefined &&
    columnOf(card) !== to &&
    !busy.value.has(options.cardId(card)) &&
    (options.canMove?.(card, to) ?? true)

  const setBusy = (id: string, isBusy: boolean) => {
    const others = [...busy.value].filter((other) => other !== id)
    busy.value = new Set(isBusy ? [...others, id] : others)
  }

  async function moveCard(card: Card, to: string): Promise<void> {
    if (!mayMove(card, to)) return
    const cardId = options.cardId(card)
    const from = columnOf(card)
    placed.set(cardId, to)
    setBusy(cardId, true)
    try {
      await options.move?.({ card, cardId, from, to })
      announce('moved', { card: options.cardLabel(card), column: titleOf(to) })
    } catch {
      // why it was refused is told by whoever handed in `move`
      announce('moveFailed', { card: options.cardLabel(card), column: titleOf(from) })
    } finally {
      placed.delete(cardId)
      setBusy(cardId, false)
    }
  }

  const cardById = (id: string) => options.cards.find((card) => options.cardId(card) === id)

  return { cardsByColumn, mayMove, moveCard, cardById, busy }
}
