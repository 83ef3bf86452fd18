import type { Transaction } from '@zhancore/db'

import { notifyClient } from '../notification/notify-client'
import { humanNumber } from '../record/human-number'
import type { ProjectRow } from './project-kind'

/** Tells the client where their project stands. */
export const sendProjectLetter = (
  template: 'project-started' | 'project-delivered' | 'project-closed',
) =>
  function letter(tx: Transaction, project: ProjectRow, version: number) {
    return notifyClient(tx, project.client, {
      template,
      params: { projectNumber: humanNumber('project', project.number) },
      about: { type: 'project', id: project.id },
      version,
    })
  }
