import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

type DragData = Record<string | symbol, unknown>

/** What travels with a card that is dragged. */
export const cardData = (boardId: string, cardId: string): DragData => ({ boardId, cardId })

/** The card of this board that is dragged; undefined when something else is. */
export function draggedCard(data: DragData, boardId: string): string | undefined {
  const { cardId } = data
  return data['boardId'] === boardId && typeof cardId === 'string' ? cardId : undefined
}

/** Tells when a card of this board is taken (its id) and let go (undefined). */
export const watchDrag = (boardId: string, tell: (cardId: string | undefined) => void) =>
  monitorForElements({
    canMonitor: ({ source }) => draggedCard(source.data, boardId) !== undefined,
    onDragStart: ({ source }) => tell(draggedCard(source.data, boardId)),
    onDrop: () => tell(undefined),
  })
