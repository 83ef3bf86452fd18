import { computed, ref } from 'vue'

/** Counts what the page is waiting for, so that one bar can show it. */
export function createRouteProgress() {
  const waiting = ref(0)
  return {
    isWaiting: computed(() => waiting.value > 0),
    /** Returns the function that ends this wait; more calls of it do nothing. */
    begin() {
      let isOpen = true
      waiting.value += 1
      return () => {
        if (isOpen) waiting.value -= 1
        isOpen = false
      }
    },
  }
}

export type RouteProgress = ReturnType<typeof createRouteProgress>
