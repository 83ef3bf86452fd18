export { Prisma } from '../generated/client'
export type * from '../generated/client'
export type { Action, AppAbility, AppSubject, PrismaQuery } from './ability'
export type { Actor, DomainContext } from './context'
export {
  createDatabase,
  createPool,
  type Database,
  type DatabaseOrTransaction,
  type Transaction,
} from './database'
export { lastChange, recordHistory, type HistoryChange, type SubjectType } from './history'
export { applyMigrations, migrateQueue } from './migrate'
export { enqueueJob, type Job } from './queue'
