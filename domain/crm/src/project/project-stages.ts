import type { ProjectStage } from '@zhancore/db'

import type { TransitionTable } from '../record/transition.schema'

export const projectStages = [
  'awaiting_payment',
  'in_progress',
  'delivery',
  'support',
  'closed',
] as const satisfies ProjectStage[]

/** Who moves a project, from where to where, and what it takes. */
export const projectTransitions = [
  {
    name: 'start-project',
    from: ['awaiting_payment'],
    to: 'in_progress',
    action: 'update',
    requires: [],
    asks: ['payment', 'overrideReason'],
    tone: 'forward',
  },
  {
    name: 'hand-over-project',
    from: ['in_progress'],
    to: 'delivery',
    action: 'update',
    requires: [],
    asks: ['acceptanceActNumber', 'acceptanceActOn'],
    tone: 'forward',
  },
  {
    name: 'accept-project',
    from: ['delivery'],
    to: 'support',
    action: 'update',
    requires: [],
    asks: ['supportUntil'],
    tone: 'forward',
  },
  {
    name: 'return-project-to-work',
    from: ['delivery'],
    to: 'in_progress',
    action: 'update',
    requires: [],
    asks: ['reason'],
    tone: 'back',
  },
  {
    name: 'close-project',
    from: ['support'],
    to: 'closed',
    action: 'update',
    requires: [],
    asks: ['note'],
    tone: 'forward',
  },
] as const satisfies TransitionTable<ProjectStage>
