import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { ProjectChanged, ReturnProjectToWork } from './project.schema'
import { projectKind } from './project-kind'

/** The customer wants something put right: back to work, with the reason. Throws what every move throws. */
export function returnProjectToWork(
  ctx: DomainContext,
  input: ReturnProjectToWork,
): Promise<ProjectChanged> {
  const { reason } = input
  return changeStage(ctx, projectKind, input, {
    name: 'return-project-to-work',
    data: () => ({ reworkReason: reason }),
    details: { reason },
  })
}
