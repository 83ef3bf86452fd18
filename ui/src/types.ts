import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

/** What a colour says. */
export type Tone =
  'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger' | 'violet' | 'gold'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type Size = 's' | 'm' | 'l'

/** An icon is a component of `@lucide/vue`, imported by name. */
export type Icon = Component

export interface SelectOption {
  value: string
  label: string
  hint?: string
  disabled?: boolean
}

export interface TabItem {
  value: string
  label: string
  count?: number
  icon?: Icon
  disabled?: boolean
}

export interface BreadcrumbItem {
  label: string
  to?: RouteLocationRaw
}

export interface PropertyItem {
  key: string
  label: string
  value?: string | number | null
  to?: RouteLocationRaw
  href?: string
  /** shows a button that copies the value */
  copy?: boolean
}

export interface MenuAction {
  label: string
  icon?: Icon
  tone?: 'danger'
  disabled?: boolean
  /** left out: not a choice; else the row has a tick when true */
  checked?: boolean
  /** shown beside the label: `['Ctrl', 'K']` */
  keys?: string[]
  to?: RouteLocationRaw
  href?: string
  run?: () => void
}

export type MenuItem = MenuAction | { separator: true } | { heading: string }
