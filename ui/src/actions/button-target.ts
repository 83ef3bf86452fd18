import { type RouteLocationRaw, RouterLink } from 'vue-router'

interface ButtonTarget {
  to?: RouteLocationRaw
  href?: string
  type?: 'button' | 'submit'
  disabled?: boolean
  busy?: boolean
}

/** What a button is in the page: a link when it leads somewhere (a disabled one leads nowhere). */
export const buttonElement = ({ to, href, disabled }: ButtonTarget) => {
  if (disabled) return 'button'
  if (to !== undefined) return RouterLink
  return href === undefined ? 'button' : 'a'
}

/**
 * Its attributes. A busy button keeps the focus: `disabled` would throw the keyboard out of the form,
 * so it is only said to be disabled, and its clicks are stopped.
 */
export const buttonTarget = (button: ButtonTarget) => {
  const { to, href, type = 'button', disabled, busy } = button
  if (!disabled && to !== undefined) return { to }
  if (!disabled && href !== undefined) return { href }
  if (!busy) return { type, disabled }
  return { type, disabled, 'aria-disabled': true, onClickCapture: stop }
}

const stop = (event: Event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}
