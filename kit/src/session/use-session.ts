import type { ComputedRef, Ref } from 'vue'

import type { Locale } from '../locale'
import { useShell } from '../shell-services'

export interface SessionUser {
  id: string
  name: string
  email: string
  role: string
  locale: Locale
  /** IANA name, `Asia/Almaty` */
  timeZone: string
}

export interface Session {
  user: Readonly<Ref<SessionUser | null>>
  /** whether the role may do it to some record of that kind; a single record's answer comes from its BFF */
  can: (action: string, subject: string) => boolean
  /** first place that the role may open */
  homePath: ComputedRef<string>
  /** asks the server who is signed in: after sign-in. Throws `BffError` */
  refresh: () => Promise<void>
  /** ends the session on the server and goes to the sign-in page. Throws `BffError` */
  signOut: () => Promise<void>
}

/** Who is signed in, and what the role may do. */
export const useSession = (): Session => useShell().session
