import { defineRemote } from '@zhancore/kit'

export default defineRemote({
  name: 'landing',
  routes: () => [
    {
      path: '',
      name: 'landing.home',
      component: () => import('./pages/HomePage.vue'),
      meta: { title: 'landing.title' },
    },
    {
      path: 'thanks',
      name: 'landing.thanks',
      component: () => import('./pages/ThanksPage.vue'),
      meta: { title: 'landing.thanks.title' },
    },
    {
      path: 'privacy',
      name: 'landing.privacy',
      component: () => import('./pages/PrivacyPage.vue'),
      meta: { title: 'landing.privacy.title' },
    },
  ],
  messages: {
    ru: () => import('./locales/ru.json'),
    kk: () => import('./locales/kk.json'),
    en: () => import('./locales/en.json'),
  },
})
