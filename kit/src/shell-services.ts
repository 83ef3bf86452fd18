import type { Ref } from 'vue'
import { hasInjectionContext, inject, type InjectionKey } from 'vue'

import type { LocaleService } from './messages/use-locale'
import type { Session } from './session/use-session'
import type { SlotService } from './slots'

/** What exists once, made by the shell and reached by every remote. */
export interface ShellServices {
  session: Session
  locale: LocaleService
  slots: SlotService
  /** title of the page shown, already translated; undefined: the route's own */
  pageTitle: Ref<string | undefined>
}

/** A registered symbol: shell and remotes each bundle their own copy of this module. */
export const shellServicesKey: InjectionKey<ShellServices> = Symbol.for('zhancore.shell')

/** Services of the shell. Throws outside of a component of the shell's application. */
export function useShell(): ShellServices {
  const services = hasInjectionContext() ? inject(shellServicesKey, undefined) : undefined
  if (!services) throw new Error('no shell around this component: see kit/README.md, Tests')
  return services
}
