export { roles, roleSchema } from './role.schema'
export * from './session/session.schema'
