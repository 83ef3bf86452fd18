import { computed, readonly, ref, shallowRef } from 'vue'

import type { Session, SessionUser } from '@zhancore/kit'

import type { Remotes } from '../remotes/remotes'
import { allowedItems } from './access'
import type { LoginBff } from './login-bff'
import { emptySession, type ShellSession, shellSessionSchema } from './session.schema'

interface SessionOptions {
  login: LoginBff
  remotes: Pick<Remotes, 'entries'>
  /** called when another person than before is known to be signed in, or nobody */
  onChange?: (user: SessionUser | null) => void
}

/** Who is signed in, as the shell knows it; asked once at the start. */
export function createSessionService({ login, remotes, onChange }: SessionOptions) {
  const user = shallowRef<SessionUser | null>(null)
  const allowed = shallowRef<ReadonlySet<string>>(new Set())
  /** `unavailable`: nobody could tell whether there is a session */
  const status = ref<'unknown' | 'known' | 'unavailable'>('unknown')

  function set(view: ShellSession) {
    const before = user.value?.id ?? null
    user.value = view.user
    allowed.value = new Set(view.permissions.map(({ action, subject }) => `${action} ${subject}`))
    status.value = 'known'
    if ((view.user?.id ?? null) !== before) onChange?.(view.user)
  }

  const can: Session['can'] = (action, subject) => allowed.value.has(`${action} ${subject}`)

  async function refresh() {
    try {
      set(shellSessionSchema.parse(await login.getSession()))
    } catch (cause) {
      if (status.value !== 'known') status.value = 'unavailable'
      throw cause
    }
  }

  async function signOut() {
    await login.signOut()
    set(emptySession)
  }

  const homePath = computed(() => allowedItems(remotes.entries.value, { can })[0]?.path ?? '/')
  const session: Session = { user: readonly(user), can, homePath, refresh, signOut }
  return { ...session, session, status: readonly(status) }
}

export type SessionService = ReturnType<typeof createSessionService>
