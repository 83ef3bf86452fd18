import { ref, watch } from 'vue'

export type Theme = 'light' | 'dark' | 'system'
export type Density = 'comfortable' | 'compact'

const themes: readonly Theme[] = ['light', 'dark', 'system']
const densities: readonly Density[] = ['comfortable', 'compact']

/** Storage may be forbidden (private windows): the choice then lasts as long as the page. */
function recall<Choice extends string>(key: string, choices: readonly Choice[], usual: Choice) {
  try {
    const kept = localStorage.getItem(key)
    return choices.find((choice) => choice === kept) ?? usual
  } catch {
    return usual
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // see recall
  }
}

const theme = ref(recall<Theme>('zhancore.theme', themes, 'system'))
const density = ref(recall<Density>('zhancore.density', densities, 'comfortable'))

/** Puts theme and density on the page. Called before the first paint, and by itself on each change. */
export function applyAppearance(): void {
  const root = document.documentElement
  if (theme.value === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme.value
  root.dataset['density'] = density.value
}

watch(
  [theme, density],
  () => {
    keep('zhancore.theme', theme.value)
    keep('zhancore.density', density.value)
    applyAppearance()
  },
  { flush: 'sync' },
)

/** Theme and density of the interface: writable, kept for the next visit. */
export const useTheme = () => ({ theme, density })
