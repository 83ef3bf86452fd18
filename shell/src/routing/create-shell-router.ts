import { createRouter, createWebHistory, type RouterHistory, START_LOCATION } from 'vue-router'

import NotFoundPage from '../pages/NotFoundPage.vue'

/** The one router of the page. Remotes get their places in it when the registry is known. */
export function createShellRouter(history: RouterHistory = createWebHistory()) {
  return createRouter({
    history,
    routes: [{ path: '/:unknown(.*)*', name: 'unknown', component: NotFoundPage }],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      const isSamePage = from !== START_LOCATION && to.path === from.path
      return isSamePage ? false : { top: 0 }
    },
  })
}
