import { computed, toValue } from 'vue'

import { ignoreCancelled } from '../components/record/ignore-cancelled'
import type { Move } from '../components/record/move'
import { type TransitionRecord, useTransition } from './use-transition'

type StagedRecord = TransitionRecord & { stage: string; transitions: readonly Move[] }

/** Pressing a stage carries out the transition that leads there, where there is one. */
export function useStageSelection(record: () => StagedRecord) {
  const start = useTransition()
  const open = computed(() => {
    const { stage, transitions } = toValue(record)
    return transitions.filter((move) => move.allowed && move.to !== stage)
  })
  const selectable = computed(() => open.value.map((move) => move.to))
  const select = (stage: string) => {
    const move = open.value.find(({ to }) => to === stage)
    if (move) void start(move.name, toValue(record)).catch(ignoreCancelled)
  }
  return { selectable, select }
}
