import { inject, type InjectionKey, type Ref } from 'vue'

import type { ShellServices } from '@zhancore/kit'

import type { Remotes } from './remotes/remotes'
import type { RouteProgress } from './routing/route-progress'
import type { SessionService } from './session/session-service'

/** What the shell's own components reach beyond what remotes may. */
export interface ShellApp {
  remotes: Remotes
  session: SessionService
  progress: RouteProgress
  services: ShellServices
  /** while a place goes to its page, it shows itself what fails */
  isPlaceOpening: Ref<boolean>
  /** asks again for everything that the page shows */
  refetch: () => Promise<void>
}

export const shellAppKey: InjectionKey<ShellApp> = Symbol('shell app')

export function useShellApp(): ShellApp {
  const app = inject(shellAppKey)
  if (!app) throw new Error('outside of the shell')
  return app
}
