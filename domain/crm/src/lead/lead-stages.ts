import type { LeadStage } from '@zhancore/db'

import type { TransitionTable } from '../record/transition.schema'

export const leadStages = [
  'new',
  'demo',
  'won',
  'lost',
  'not_serious',
] as const satisfies LeadStage[]

/** Who moves a lead, from where to where, and what it takes. */
export const leadTransitions = [
  {
    name: 'schedule-demo',
    from: ['new', 'demo'],
    to: 'demo',
    action: 'update',
    requires: [],
    asks: ['demoAt'],
    tone: 'forward',
  },
  {
    name: 'qualify-lead',
    from: ['demo'],
    to: 'won',
    action: 'update',
    requires: [],
    asks: ['title', 'amountMinor', 'requirements'],
    tone: 'forward',
  },
  {
    name: 'lose-lead',
    from: ['new', 'demo'],
    to: 'lost',
    action: 'update',
    requires: [],
    asks: ['reason', 'note'],
    tone: 'lost',
  },
  {
    name: 'mark-lead-not-serious',
    from: ['new', 'demo'],
    to: 'not_serious',
    action: 'update',
    requires: [],
    asks: ['note'],
    tone: 'lost',
  },
  {
    name: 'reopen-lead',
    from: ['lost', 'not_serious'],
    to: 'new',
    action: 'update',
    requires: [],
    asks: [],
    tone: 'reopen',
  },
] as const satisfies TransitionTable<LeadStage>
