import type { DomainContext, Transaction } from '@zhancore/db'

import { notifyClient } from '../notification/notify-client'
import { makeProject } from '../project/make-project'
import { refuseFutureDay, storedDay } from '../record/business-day'
import { changeStageWith } from '../record/change-stage'
import { humanNumber } from '../record/human-number'
import type { OpportunityWon, RecordSigning } from './opportunity.schema'
import { opportunityKind, type OpportunityRow } from './opportunity-kind'

const letter = (tx: Transaction, deal: OpportunityRow, projectNumber: string, version: number) =>
  notifyClient(tx, deal.client, {
    template: 'deal-won',
    params: { projectNumber },
    about: { type: 'opportunity', id: deal.id },
    version,
  })

/**
 * Both sides have signed: the deal is won, and exactly one project begins in the same transaction.
 * Throws `invalid_input` (`date_in_future`), and what every move throws.
 */
export async function recordSigning(
  ctx: DomainContext,
  input: RecordSigning,
): Promise<OpportunityWon> {
  const { signedByUsOn, signedByClientOn } = input
  const { changed, result } = await changeStageWith(ctx, opportunityKind, input, {
    name: 'record-signing',
    check: () => {
      refuseFutureDay(ctx.now(), signedByUsOn, 'signedByUsOn')
      refuseFutureDay(ctx.now(), signedByClientOn, 'signedByClientOn')
    },
    data: () => ({
      signedByUsOn: storedDay(signedByUsOn),
      signedByClientOn: storedDay(signedByClientOn),
    }),
    effects: async (tx, deal, version) => {
      const project = await makeProject(tx, ctx, deal)
      const projectNumber = humanNumber('project', project.number)
      const email = await letter(tx, deal, projectNumber, version)
      return {
        details: { signedByUsOn, signedByClientOn, project: projectNumber, ...email },
        result: { projectId: project.id, projectNumber },
      }
    },
  })
  return { ...changed, ...result }
}
