import type { Ability } from '@casl/ability'
import type { Model, PrismaQueryOf, Subjects } from '@casl/prisma/runtime'

import type {
  ApprovalRequest,
  Client,
  ContractVersion,
  Inquiry,
  Lead,
  Opportunity,
  Prisma,
  Project,
  User,
} from '../generated/client'

export type PrismaQuery<
  T extends Model<Record<string, unknown>, string> = Model<Record<string, unknown>, string>,
> = PrismaQueryOf<Prisma.TypeMap, T>

/** What somebody may do with a record. `decide` is a manager's answer to a contract. */
export type Action = 'create' | 'read' | 'update' | 'delete' | 'decide' | 'manage'

type Records = Subjects<{
  User: User
  Client: Client
  Inquiry: Inquiry
  Lead: Lead
  Opportunity: Opportunity
  ContractVersion: ContractVersion
  ApprovalRequest: ApprovalRequest
  Project: Project
}>

/** Records are filtered by row; the rest is all or nothing. */
export type AppSubject = 'all' | 'Email' | 'LogLine' | 'Process' | 'History' | Records

export type AppAbility = Ability<[Action, AppSubject], PrismaQuery>
