import { computed, reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

import { logLevelSchema } from '@zhancore/logging/schema'

import type { LogFilter } from './use-log-lines'

const typingPauseMs = 300

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** A request id as it is copied from a message: with spaces or words around it nothing would be found. */
const requestIdOf = (typed: string) => /[\w-]{4,64}/.exec(typed.trim())?.[0]

/**
 * What the log is filtered by, kept in the address, so that a link shows the same lines. Typing
 * takes effect after a short pause.
 */
export function useLogFilter() {
  const route = useRoute()
  const router = useRouter()
  const typed = reactive({
    process: textOf(route.query.process),
    level: textOf(route.query.level),
    requestId: textOf(route.query.requestId),
    search: textOf(route.query.search),
  })

  let pause: ReturnType<typeof setTimeout> | undefined
  watch(typed, () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      const query = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
      void router.replace({ query })
    }, typingPauseMs)
  })

  const filter = computed<LogFilter>(() => {
    const { process, level, requestId, search } = route.query
    return {
      process: textOf(process) || undefined,
      level: logLevelSchema.optional().catch(undefined).parse(level),
      requestId: requestIdOf(textOf(requestId)),
      search: textOf(search) || undefined,
    }
  })

  const clear = () => Object.assign(typed, { process: '', level: '', requestId: '', search: '' })
  const isFiltered = computed(() => Object.values(typed).some((value) => value !== ''))

  return { typed, filter, clear, isFiltered }
}
