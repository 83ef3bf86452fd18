import type { OpportunityStage } from '@zhancore/db'

import type { TransitionTable } from '../record/transition.schema'

/** Stages in which a deal is still being worked on, in their order. */
export const openOpportunityStages = [
  'requirements',
  'contract_drafting',
  'management_approval',
  'customer_approval',
  'signing',
] as const satisfies OpportunityStage[]

export const opportunityStages = [
  ...openOpportunityStages,
  'won',
  'lost',
] as const satisfies OpportunityStage[]

/** Later, people decide on what the contract says: it may not change under their hands. */
export const editableOpportunityStages: readonly OpportunityStage[] = [
  'requirements',
  'contract_drafting',
]

const reopen = <const Stage extends OpportunityStage>(to: Stage) =>
  ({
    name: 'reopen-opportunity',
    from: ['lost'],
    to,
    action: 'update',
    requires: [],
    asks: [],
    tone: 'reopen',
    onlyWhereLost: true,
  }) as const

/** Who moves a deal, from where to where, and what it takes. */
export const opportunityTransitions = [
  {
    name: 'start-contract-drafting',
    from: ['requirements'],
    to: 'contract_drafting',
    action: 'update',
    requires: ['requirements', 'amount'],
    asks: [],
    tone: 'forward',
  },
  {
    name: 'generate-contract',
    from: ['contract_drafting'],
    to: 'contract_drafting',
    action: 'update',
    requires: ['requirements', 'amount', 'duration'],
    asks: ['locale'],
    tone: 'forward',
  },
  {
    name: 'submit-for-approval',
    from: ['contract_drafting'],
    to: 'management_approval',
    action: 'update',
    requires: ['contract_version', 'contract_ready', 'contract_current'],
    asks: ['note'],
    tone: 'forward',
  },
  {
    name: 'approve-opportunity',
    from: ['management_approval'],
    to: 'customer_approval',
    action: 'decide',
    requires: [],
    asks: ['comment'],
    tone: 'forward',
  },
  {
    name: 'return-opportunity',
    from: ['management_approval'],
    to: 'contract_drafting',
    action: 'decide',
    requires: [],
    asks: ['remarks'],
    tone: 'back',
  },
  {
    name: 'reject-opportunity',
    from: ['management_approval'],
    to: 'lost',
    action: 'decide',
    requires: [],
    asks: ['reason'],
    tone: 'lost',
  },
  {
    name: 'record-customer-approval',
    from: ['customer_approval'],
    to: 'signing',
    action: 'update',
    requires: [],
    asks: ['approvedBy'],
    tone: 'forward',
  },
  {
    name: 'request-contract-change',
    from: ['customer_approval'],
    to: 'contract_drafting',
    action: 'update',
    requires: [],
    asks: ['remarks'],
    tone: 'back',
  },
  {
    name: 'record-signing',
    from: ['signing'],
    to: 'won',
    action: 'update',
    requires: ['amount'],
    asks: ['signedByUsOn', 'signedByClientOn'],
    tone: 'forward',
  },
  {
    name: 'lose-opportunity',
    from: openOpportunityStages,
    to: 'lost',
    action: 'update',
    requires: [],
    asks: ['reason', 'note'],
    tone: 'lost',
  },
  reopen('requirements'),
  reopen('contract_drafting'),
  reopen('management_approval'),
  reopen('customer_approval'),
  reopen('signing'),
] as const satisfies TransitionTable<OpportunityStage>
