import { callBff, type Locale } from '@zhancore/kit'

/** The three calls that the shell makes itself; all others are made by remotes. */
export const loginBff = {
  getSession: () => callBff('login', 'getSession'),
  signOut: () => callBff('login', 'signOut'),
  changeLocale: (locale: Locale) => callBff('login', 'changeLocale', { locale }),
}

export type LoginBff = typeof loginBff
