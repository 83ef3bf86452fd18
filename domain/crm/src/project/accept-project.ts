import type { DomainContext } from '@zhancore/db'

import { notifyClient } from '../notification/notify-client'
import { refusePastDay, storedDay } from '../record/business-day'
import { changeStage } from '../record/change-stage'
import { humanNumber } from '../record/human-number'
import type { AcceptProject, ProjectChanged } from './project.schema'
import { projectKind } from './project-kind'

/**
 * The customer accepts: support begins, until a day. Throws `invalid_input` (`date_in_past`), and
 * what every move throws.
 */
export function acceptProject(ctx: DomainContext, input: AcceptProject): Promise<ProjectChanged> {
  const { supportUntil } = input
  return changeStage(ctx, projectKind, input, {
    name: 'accept-project',
    check: () => refusePastDay(ctx.now(), supportUntil, 'supportUntil'),
    data: () => ({ supportUntil: storedDay(supportUntil) }),
    details: { supportUntil },
    effects: (tx, project, version) =>
      notifyClient(tx, project.client, {
        template: 'project-in-support',
        params: {
          projectNumber: humanNumber('project', project.number),
          until: supportUntil,
        },
        about: { type: 'project', id: project.id },
        version,
      }),
  })
}
