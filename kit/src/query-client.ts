import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import type { App } from 'vue'

import { isBffError } from './bff/bff-error'

const retries = 2

/** Worth another try only when the service was not there: a refusal stays a refusal. */
export const worthRetry = (failures: number, error: unknown): boolean =>
  failures < retries && isBffError(error) && error.kind === 'unavailable'

/** Gives the application its one cache of server state; returns it. Called by the shell, and by the test harness. */
export function installQueryClient(app: App): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetry, staleTime: 15_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  app.use(VueQueryPlugin, { queryClient })
  return queryClient
}
