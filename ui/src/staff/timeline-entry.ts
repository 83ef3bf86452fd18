import type { Icon, Tone } from '../types'

/** What happened, by whom and when. */
export interface TimelineEntry {
  id: string
  /** instant, ISO */
  at: string
  title: string
  actor?: string
  text?: string
  icon?: Icon
  tone?: Tone
}
