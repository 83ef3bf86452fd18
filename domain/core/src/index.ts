export * from './schema'
export { DomainError } from './domain-error'
export { decodeCursor, encodeCursor, type ListPosition } from './cursor'
