import { initTRPC } from '@trpc/server'

import { DomainError } from '@zhancore/core'
import type { Actor } from '@zhancore/identity'
import { currentRequestId } from '@zhancore/logging'

import type { BffContext } from './context'
import { errorShape, failureOf } from './errors/failure'

const trpc = initTRPC.context<BffContext>().create({
  // otherwise stack traces with file paths go to the browser
  isDev: false,
  errorFormatter: ({ error, ctx }) =>
    errorShape(failureOf(error), ctx?.requestId ?? currentRequestId() ?? ''),
})

export const { router, mergeRouters, createCallerFactory } = trpc

/** Anybody may call it; what they may do is the use-case's business. */
export const publicProcedure = trpc.procedure

export type StaffContext = BffContext & { actor: Actor }

/** Only somebody who is signed in; `ctx.actor` is there. Refuses others with `unauthenticated`. */
export const staffProcedure = trpc.procedure.use(({ ctx, next }) => {
  if (!ctx.actor) throw new DomainError('unauthenticated')
  return next({ ctx: { ...ctx, actor: ctx.actor } })
})
