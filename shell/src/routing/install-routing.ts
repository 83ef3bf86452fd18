import { nextTick } from 'vue'
import type { Router } from 'vue-router'

import type { SessionService } from '../session/session-service'
import { focusHeading } from './focus-heading'
import { requireSession } from './require-session'
import type { RouteProgress } from './route-progress'

interface RoutingOptions {
  router: Router
  session: SessionService
  /** settles when it is known who is signed in, or that nobody can tell */
  known: Promise<unknown>
  progress: RouteProgress
}

/** Makes the router check the session, show progress, and move the focus to each new page. */
export function installRouting({ router, session, known, progress }: RoutingOptions): void {
  let done = () => {}
  router.beforeEach(async (to) => {
    done()
    done = progress.begin()
    return requireSession(to, session, known)
  })
  router.afterEach((to, from, failure) => {
    done()
    const isFirst = from.matched.length === 0
    // the page is put in place in the next tick: until then the heading is the old one
    if (!failure && !isFirst && to.path !== from.path) void nextTick(focusHeading)
  })
  router.onError(() => done())
}
