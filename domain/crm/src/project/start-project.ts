import { DomainError } from '@zhancore/core'
import type { DomainContext, Prisma } from '@zhancore/db'

import { refuseFutureDay, storedDay } from '../record/business-day'
import { changeStage } from '../record/change-stage'
import type { ProjectChanged, StartProject } from './project.schema'
import { projectKind, type ProjectRow } from './project-kind'
import { sendProjectLetter } from './project-letter'
import { mayOverride } from './project-view'

const overrideRefused = () =>
  new DomainError('forbidden', {
    fields: [{ path: 'overrideReason', code: 'override_not_allowed' }],
  })

function judge(ctx: DomainContext, project: ProjectRow, { payment, overrideReason }: StartProject) {
  if (payment) refuseFutureDay(ctx.now(), payment.on, 'payment.on')
  if (overrideReason !== undefined && !mayOverride(ctx, project)) throw overrideRefused()
}

const detailsOf = ({ payment, overrideReason }: StartProject): Prisma.InputJsonObject => ({
  ...(payment && { payment }),
  ...(overrideReason && { overrideReason }),
})

/**
 * Begins the work: after the first payment, or by a manager's word with the reason. Throws
 * `forbidden` for a word of anybody else, `invalid_input` (`date_in_future`), and what every move
 * throws.
 */
export function startProject(ctx: DomainContext, input: StartProject): Promise<ProjectChanged> {
  const { payment, overrideReason } = input
  return changeStage(ctx, projectKind, input, {
    name: 'start-project',
    check: (_tx, project) => judge(ctx, project, input),
    data: () => ({
      firstPaymentMinor: payment ? BigInt(payment.amountMinor) : null,
      firstPaymentOn: payment ? storedDay(payment.on) : null,
      paymentOverrideReason: overrideReason ?? null,
    }),
    details: detailsOf(input),
    effects: sendProjectLetter('project-started'),
  })
}
