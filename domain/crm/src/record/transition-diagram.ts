import type { TransitionTable } from './transition.schema'

/** A transition table as a Mermaid state diagram, for the documentation; its first row is the beginning. */
export function transitionDiagram<Stage extends string>(table: TransitionTable<Stage>): string {
  const edges = table.flatMap(({ name, from, to }) =>
    from.map((stage) => `  ${stage} --> ${to}: ${name}`),
  )
  const first = table[0]?.from[0]
  return ['stateDiagram-v2', ...(first ? [`  [*] --> ${first}`] : []), ...edges, ''].join('\n')
}
