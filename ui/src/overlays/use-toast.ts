import { shallowReactive } from 'vue'

import type { Tone } from '../types'

export interface ToastOptions {
  tone?: Tone
  /** for instance undo */
  action?: { label: string; run: () => unknown }
  /** milliseconds; 0: until it is closed */
  duration?: number
}

export interface Toast extends ToastOptions {
  id: number
  text: string
}

const usual = 5_000
const withAction = 9_000
const atOnce = 3

// one list for the page: whoever shows a toast and whoever draws it need not know each other
const toasts = shallowReactive<Toast[]>([])
let lastId = 0

function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id)
  if (at >= 0) toasts.splice(at, 1)
}

function show({ text, ...options }: ToastOptions & { text: string }): number {
  const duration = options.duration ?? (options.action ? withAction : usual)
  const toast = { ...options, id: ++lastId, text, duration }
  toasts.push(toast)
  if (toasts.length > atOnce) toasts.shift()
  return toast.id
}

/** Short messages that need no answer. */
export const useToast = () => ({
  show,
  dismiss,
  success: (text: string, options: ToastOptions = {}) =>
    show({ text, tone: 'success', ...options }),
  error: (text: string, options: ToastOptions = {}) => show({ text, tone: 'danger', ...options }),
})

/** The list itself, for the one component that draws it. */
export const shownToasts = (): readonly Toast[] => toasts
