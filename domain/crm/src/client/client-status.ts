import type { ClientStatus } from '@zhancore/db'

import type { TransitionTable } from '../record/transition.schema'

export const clientStatuses = ['active', 'inactive'] as const satisfies ClientStatus[]

/** A client's status is changed by hand only. */
export const clientTransitions = [
  {
    name: 'change-client-status',
    from: ['active'],
    to: 'inactive',
    action: 'update',
    requires: [],
    asks: ['reason'],
    tone: 'back',
  },
  {
    name: 'change-client-status',
    from: ['inactive'],
    to: 'active',
    action: 'update',
    requires: [],
    asks: ['reason'],
    tone: 'reopen',
  },
] as const satisfies TransitionTable<ClientStatus>
