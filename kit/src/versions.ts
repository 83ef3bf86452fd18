declare const __SHELL_API__: string | undefined
declare const __UI_VERSION__: string | undefined

/** Version of this contract, as built into the shell or remote. */
export const SHELL_API = typeof __SHELL_API__ === 'string' ? __SHELL_API__ : '0.0.0'

/** Version of the design system that this build was made with. */
export const UI_VERSION = typeof __UI_VERSION__ === 'string' ? __UI_VERSION__ : '0.0.0'
