import type { Role } from '../generated/client'
import type { AppAbility } from './ability'
import type { Database } from './database'

/** The signed-in person on whose behalf a use-case runs. */
export interface Actor {
  id: string
  name: string
  email: string
  role: Role
  locale: string
  timeZone: string
}

/** What every use-case gets besides its input. */
export interface DomainContext {
  db: Database
  /** `null`: a visitor, or the system itself (worker, demo data) */
  actor: Actor | null
  ability: AppAbility
  now: () => Date
  /** ties log lines, history rows and the error that a person sees together */
  requestId: string
}
