import type { DomainContext } from '@zhancore/db'

import { changeStage } from '../record/change-stage'
import type { CloseProject, ProjectChanged } from './project.schema'
import { projectKind } from './project-kind'
import { sendProjectLetter } from './project-letter'

/** Ends a project. Throws what every move throws. */
export function closeProject(ctx: DomainContext, input: CloseProject): Promise<ProjectChanged> {
  return changeStage(ctx, projectKind, input, {
    name: 'close-project',
    details: input.note ? { note: input.note } : {},
    effects: sendProjectLetter('project-closed'),
  })
}
