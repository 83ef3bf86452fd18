import type { Tone } from '@zhancore/ui'

/** Colours of stages, the same on every screen. */
export const stageTones: Record<string, Tone> = {
  new: 'info',
  demo: 'violet',
  requirements: 'info',
  contract_drafting: 'violet',
  management_approval: 'warning',
  customer_approval: 'gold',
  signing: 'accent',
  won: 'success',
  lost: 'danger',
  not_serious: 'neutral',
  awaiting_payment: 'warning',
  in_progress: 'info',
  delivery: 'violet',
  support: 'accent',
  closed: 'success',
  active: 'success',
  inactive: 'neutral',
  unsorted: 'warning',
  accepted: 'success',
  rejected: 'neutral',
}
