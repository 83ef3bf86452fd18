import { defineRemote } from '@zhancore/kit'

import { adminRoutes } from './routes'

export default defineRemote({
  name: 'admin',
  routes: ({ session }) => adminRoutes(session),
  messages: {
    ru: () => import('./locales/ru.json'),
    kk: () => import('./locales/kk.json'),
    en: () => import('./locales/en.json'),
  },
})
