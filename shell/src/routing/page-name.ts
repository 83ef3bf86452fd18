import { computed, type Ref, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'

/** Title of the page shown: what the page said itself, else its route's. */
export function usePageName(pageTitle: Ref<string | undefined>) {
  const route = useRoute()
  const { t, te } = useI18n()
  return computed(() => {
    const key = route.meta.title
    return pageTitle.value ?? (key && te(key) ? t(key) : undefined)
  })
}

/** Keeps the document's title in step with the page's. */
export function useDocumentTitle(pageName: Ref<string | undefined>): void {
  watchEffect(() => {
    document.title = pageName.value ? `${pageName.value} · Zhancore` : 'Zhancore'
  })
}
