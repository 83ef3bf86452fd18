import type { LostReason, Prisma } from '@zhancore/db'

/** Why something was given up, for the history. */
export const lossDetails = ({ reason, note }: { reason?: LostReason; note?: string }) =>
  ({ ...(reason && { reason }), ...(note && { note }) }) satisfies Prisma.InputJsonObject
