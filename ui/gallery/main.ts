import '../src/styles/index.scss'

import { createApp, watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { createRouter, createWebHashHistory } from 'vue-router'

import { applyAppearance, uiMessages, useTheme } from '../src/index'
import GalleryApp from './GalleryApp.vue'
import { sections } from './sections'

const asked = new URLSearchParams(location.search)
const locale = asked.get('locale') ?? 'ru'

const i18n = createI18n({ legacy: false, locale, fallbackLocale: 'ru', messages: {} })
for (const language of ['ru', 'kk', 'en']) {
  i18n.global.setLocaleMessage(language, await uiMessages(language))
}
watch(
  i18n.global.locale,
  (language: string) => document.documentElement.setAttribute('lang', language),
  { immediate: true },
)

const { theme, density } = useTheme()
if (asked.get('theme') === 'dark') theme.value = 'dark'
if (asked.get('theme') === 'light') theme.value = 'light'
if (asked.get('density') === 'compact') density.value = 'compact'
applyAppearance()

const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    ...sections.map(({ path, component }) => ({ path: `/${path}`, component })),
    { path: '/:rest(.*)*', redirect: `/${sections[0]?.path ?? ''}` },
  ],
})

createApp(GalleryApp).use(i18n).use(router).mount('#app')
