import { defineRemote } from '@zhancore/kit'

import { crmRoutes } from './routes'

export default defineRemote({
  name: 'crm',
  routes: () => crmRoutes,
  messages: {
    ru: () => import('./locales/ru.json'),
    kk: () => import('./locales/kk.json'),
    en: () => import('./locales/en.json'),
  },
})
