import { customRef, type Ref, ref } from 'vue'

const key = 'zhancore.navigation-collapsed'

/** Storage may be forbidden or full; the navigation then forgets, and works. */
function remember(isCollapsed: boolean): void {
  try {
    localStorage.setItem(key, String(isCollapsed))
  } catch {
    // nothing else to do
  }
}

function remembered(): boolean | undefined {
  try {
    const value = localStorage.getItem(key)
    return value === null ? undefined : value === 'true'
  } catch {
    return undefined
  }
}

const isNarrow = () => matchMedia('(max-width: 1100px)').matches

/** Whether the navigation shows icons only: as it was left, else by the width of the window. */
export function useCollapsed(): Ref<boolean> {
  const value = ref(remembered() ?? isNarrow())
  return customRef((track, trigger) => ({
    get() {
      track()
      return value.value
    },
    set(next) {
      value.value = next
      remember(next)
      trigger()
    },
  }))
}
