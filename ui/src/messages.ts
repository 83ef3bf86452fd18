type Messages = Record<string, unknown>

const files: Record<string, () => Promise<{ default: Messages }>> = {
  ru: () => import('./locales/ru.json'),
  kk: () => import('./locales/kk.json'),
  en: () => import('./locales/en.json'),
}

/**
 * Texts of the components in one language (`ru` for an unknown one), ready to be merged into vue-i18n:
 * `{ ui: { … } }`. Each language is a file of its own.
 */
export async function uiMessages(locale: string): Promise<{ ui: Messages }> {
  const load = files[locale] ?? (() => import('./locales/ru.json'))
  return { ui: (await load()).default }
}
