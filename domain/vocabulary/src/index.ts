export * from './schema'
export { vocabulary } from './vocabulary'
