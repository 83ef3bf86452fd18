import type { Prisma } from '../generated/client'
import type { DomainContext } from './context'
import type { DatabaseOrTransaction, Transaction } from './database'

export type SubjectType =
  'client' | 'inquiry' | 'lead' | 'opportunity' | 'project' | 'user' | 'email'

export interface HistoryChange {
  subject: { type: SubjectType; id: string }
  /** name of the use-case */
  action: string
  /** version of the record after the change */
  version: number
  fromStage?: string | null
  toStage?: string | null
  details?: Prisma.InputJsonObject
}

/** Writes what happened, in the transaction in which it happened. */
export async function recordHistory(
  tx: Transaction,
  ctx: Pick<DomainContext, 'actor' | 'now' | 'requestId'>,
  change: HistoryChange,
): Promise<void> {
  await tx.historyEntry.create({
    data: {
      subjectType: change.subject.type,
      subjectId: change.subject.id,
      action: change.action,
      actorId: ctx.actor?.id ?? null,
      actorName: ctx.actor?.name ?? null,
      fromStage: change.fromStage ?? null,
      toStage: change.toStage ?? null,
      details: change.details ?? {},
      version: change.version,
      requestId: ctx.requestId,
      at: ctx.now(),
    },
  })
}

/** Who changed a record last, for the answer to somebody who came too late. */
export function lastChange(db: DatabaseOrTransaction, type: SubjectType, id: string) {
  return db.historyEntry.findFirst({
    where: { subjectType: type, subjectId: id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorName: true, at: true },
  })
}
