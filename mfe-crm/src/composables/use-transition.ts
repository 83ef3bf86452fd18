import { inject, type InjectionKey, shallowRef } from 'vue'

import type { OpportunityItem, ProjectView } from '@zhancore/crm/schema'

/** What a transition needs to know of the record that it moves. */
export interface TransitionRecord {
  id: string
  version: number
  title: string
  /** what the client wrote: the first words of a deal's requirements */
  need?: string | null
  status?: string
  amountMinor?: OpportunityItem['amountMinor']
  currency?: OpportunityItem['currency']
  client?: { name: string }
  may?: Partial<ProjectView['may']>
}

/** A move that waits for the person to fill in what it asks for. */
export interface PendingTransition {
  name: string
  record: TransitionRecord
  done: () => void
  cancelled: () => void
}

/** Opens the dialog of a transition; the promise rejects when the person thinks better of it. */
export type StartTransition = (name: string, record: TransitionRecord) => Promise<void>

export const transitionKey: InjectionKey<StartTransition> = Symbol('crm.transition')

/** Why a move did not happen: the person closed its dialog. */
export class TransitionCancelled extends Error {
  override name = 'TransitionCancelled'
}

/** The one place of a page where transitions are carried out; `TransitionHost` shows `pending`. */
export function createTransitions() {
  const pending = shallowRef<PendingTransition>()
  const start: StartTransition = (name, record) =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void) => () => {
        pending.value = undefined
        settle()
      }
      pending.value = {
        name,
        record,
        done: finish(resolve),
        cancelled: finish(() => reject(new TransitionCancelled())),
      }
    })
  return { pending, start }
}

/** For buttons, menus and boards: moves a record by the transition of that name. */
export function useTransition(): StartTransition {
  const start = inject(transitionKey)
  if (!start) throw new Error('useTransition is used outside of TransitionHost')
  return start
}
