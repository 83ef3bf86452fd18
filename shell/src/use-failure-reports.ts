import { onErrorCaptured, onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { useErrorText } from '@zhancore/kit'
import { useToast } from '@zhancore/ui'

import { healCss } from './registry/style-sheets'
import { report } from './report'
import { useShellApp } from './shell-app'

const isAborted = (failure: unknown) => failure instanceof Error && failure.name === 'AbortError'

/** Tells people of failures that no page has caught: a promise left alone, a page that could not be opened. */
export function useFailureReports(): void {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const router = useRouter()
  const { isPlaceOpening } = useShellApp()
  const told = new WeakSet<object>()

  function tell(failure: unknown) {
    const isKnown = failure instanceof Error && told.has(failure)
    if (isKnown || isAborted(failure)) return
    if (failure instanceof Error) told.add(failure)
    report('not caught', failure)
    toast.error(errorText(failure))
  }

  const onRejection = ({ reason }: PromiseRejectionEvent) => tell(reason)
  window.addEventListener('unhandledrejection', onRejection)
  const forget = router.onError((failure: unknown, to) => {
    if (failure instanceof Error) told.add(failure)
    if (isPlaceOpening.value) return
    // a style sheet that failed once is never asked for again by itself
    const again = () =>
      healCss()
        .then(() => router.push(to.fullPath))
        .catch(tell)
    toast.error(t('shell.pageLoadFailed'), { action: { label: t('shell.retry'), run: again } })
  })

  onErrorCaptured((failure) => {
    tell(failure)
    return false
  })
  onScopeDispose(() => {
    window.removeEventListener('unhandledrejection', onRejection)
    forget()
  })
}
