import type { Locale } from '@zhancore/core'

/** How far a request has come. */
export type Ending =
  | 'unsorted'
  | 'rejected'
  | 'new'
  | 'demo'
  | 'not_serious'
  | 'lead_lost'
  | 'requirements'
  | 'contract_drafting'
  | 'returned'
  | 'management_approval'
  | 'customer_approval'
  | 'signing'
  | 'opportunity_lost'
  | 'awaiting_payment'
  | 'in_progress'
  | 'delivery'
  | 'support'
  | 'closed'

/** One client's way through the house. */
export interface Story {
  client: { name: string; company?: string; phone: string; email: string; locale: Locale }
  text: string
  /** days since the request */
  daysAgo: number
  consultant: 'consultant' | 'consultant2'
  ending: Ending
  title?: string
  /** tenge */
  amount?: number
  durationDays?: number
  requirements?: string
}
