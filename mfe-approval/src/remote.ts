import { defineRemote } from '@zhancore/kit'

const deciding = { action: 'decide', subject: 'Opportunity' }

export default defineRemote({
  name: 'approval',
  routes: () => [
    {
      path: '',
      name: 'approval.queue',
      component: () => import('./pages/ApprovalsPage.vue'),
      meta: { title: 'approval.title', requires: deciding },
    },
    {
      path: ':id',
      name: 'approval.one',
      component: () => import('./pages/ApprovalPage.vue'),
      meta: { title: 'approval.one', requires: deciding },
    },
  ],
  messages: {
    ru: () => import('./locales/ru.json'),
    kk: () => import('./locales/kk.json'),
    en: () => import('./locales/en.json'),
  },
})
