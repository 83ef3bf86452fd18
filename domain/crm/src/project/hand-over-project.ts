import type { DomainContext } from '@zhancore/db'

import { refuseFutureDay, storedDay } from '../record/business-day'
import { changeStage } from '../record/change-stage'
import type { HandOverProject, ProjectChanged } from './project.schema'
import { projectKind } from './project-kind'
import { sendProjectLetter } from './project-letter'

/**
 * Hands the result over to the customer with an acceptance act. Throws `invalid_input`
 * (`date_in_future`), and what every move throws.
 */
export function handOverProject(
  ctx: DomainContext,
  input: HandOverProject,
): Promise<ProjectChanged> {
  const { acceptanceActNumber, acceptanceActOn } = input
  return changeStage(ctx, projectKind, input, {
    name: 'hand-over-project',
    check: () => refuseFutureDay(ctx.now(), acceptanceActOn, 'acceptanceActOn'),
    data: () => ({ acceptanceActNumber, acceptanceActOn: storedDay(acceptanceActOn) }),
    details: { acceptanceActNumber, acceptanceActOn },
    effects: sendProjectLetter('project-delivered'),
  })
}
