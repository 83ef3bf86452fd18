import type { RouteRecordRaw } from 'vue-router'

import type { Session } from '@zhancore/kit'

/** Pages of the remote, each with what it asks of the role. */
export const adminRoutes = ({ can }: Pick<Session, 'can'>): RouteRecordRaw[] => [
  {
    path: '',
    name: 'admin.home',
    // each of the two administrators has a first page of their own
    redirect: () => (can('read', 'Process') ? '/admin/processes' : '/admin/users'),
  },
  {
    path: 'users',
    name: 'admin.users',
    component: () => import('./pages/UsersPage.vue'),
    meta: { title: 'admin.users.title', requires: { action: 'read', subject: 'User' } },
  },
  {
    path: 'mail',
    name: 'admin.mail',
    component: () => import('./pages/MailPage.vue'),
    meta: { title: 'admin.mail.title', requires: { action: 'read', subject: 'Email' } },
  },
  {
    path: 'processes',
    name: 'admin.processes',
    component: () => import('./pages/ProcessesPage.vue'),
    meta: { title: 'admin.processes.title', requires: { action: 'read', subject: 'Process' } },
  },
  {
    path: 'logs',
    name: 'admin.logs',
    component: () => import('./pages/LogsPage.vue'),
    meta: { title: 'admin.logs.title', requires: { action: 'read', subject: 'LogLine' } },
  },
]
