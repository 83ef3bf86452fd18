import { createUntypedBffClient, type Locale } from '@zhancore/kit'

/** The three calls that the shell makes itself; all others are made by remotes. */
export function createLoginBff() {
  const bff = createUntypedBffClient('login')
  return {
    getSession: () => bff.query('getSession'),
    signOut: () => bff.mutation('signOut'),
    changeLocale: (locale: Locale) => bff.mutation('changeLocale', { locale }),
  }
}

export type LoginBff = ReturnType<typeof createLoginBff>
