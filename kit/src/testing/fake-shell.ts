import { computed, ref } from 'vue'

import { type Locale, locales } from '../locale'
import type { SessionUser } from '../session/use-session'
import type { ShellServices } from '../shell-services'

export interface FakeSession {
  user?: Partial<SessionUser>
  can?: (action: string, subject: string) => boolean
}

const someone: SessionUser = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Айгерим Сатпаева',
  email: 'aigerim@zhancore.test',
  role: 'consultant',
  locale: 'ru',
  timeZone: 'Asia/Almaty',
}

interface FakeShellOptions {
  locale: Locale
  session?: FakeSession | null
  setLocale: (locale: Locale) => void
}

/** Services of a shell with that session; by default someone who may do everything. */
export function createFakeShell({
  locale,
  session = {},
  setLocale,
}: FakeShellOptions): ShellServices {
  const user = ref(session && { ...someone, ...session.user })
  const active = ref(locale)
  return {
    session: {
      user,
      can: (action, subject) => user.value !== null && (session?.can?.(action, subject) ?? true),
      homePath: computed(() => '/'),
      refresh: async () => {},
      signOut: async () => {
        user.value = null
      },
    },
    locale: {
      locale: active,
      locales,
      setLocale: async (next) => {
        active.value = next
        setLocale(next)
      },
    },
    slots: { resolve: () => undefined },
    pageTitle: ref<string | undefined>(undefined),
  }
}
