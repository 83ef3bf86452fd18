export type { Actor, AppAbility, DomainContext } from '@zhancore/db'
export { abilityFor } from './abilities'
export { readActor } from './read-actor'
