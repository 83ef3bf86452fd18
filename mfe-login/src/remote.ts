import { defineRemote } from '@zhancore/kit'

export default defineRemote({
  name: 'login',
  routes: () => [
    {
      path: '',
      name: 'login.sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { title: 'login.signIn.title' },
    },
    {
      path: 'invitation',
      name: 'login.invitation',
      component: () => import('./pages/InvitationPage.vue'),
      meta: { title: 'login.invitation.title' },
    },
  ],
  messages: {
    ru: () => import('./locales/ru.json'),
    kk: () => import('./locales/kk.json'),
    en: () => import('./locales/en.json'),
  },
  slots: { 'sign-in-form': () => import('./components/SignIn.vue') },
})
