/** A transition as a record's answer describes it, whichever entity it belongs to. */
export interface Move {
  name: string
  to: string
  allowed: boolean
  reason: 'forbidden' | 'requirement' | null
  missing: readonly string[]
  tone: 'forward' | 'back' | 'lost' | 'reopen'
}
