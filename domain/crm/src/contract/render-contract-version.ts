import * as z from 'zod'

import { idSchema } from '@zhancore/core'
import type { Database } from '@zhancore/db'
import {
  contractDataSchema,
  DocumentError,
  type DocumentSettings,
  renderContract,
} from '@zhancore/documents'

/** What the worker's job `generate-contract` carries. */
export const renderContractVersionSchema = z.object({ contractVersionId: idSchema })
export type RenderContractVersion = z.infer<typeof renderContractVersionSchema>

export interface RenderDependencies {
  db: Database
  documents: DocumentSettings
  now?: () => Date
}

/** The same data will fail again and again: only new ones help. */
const isFinal = (error: DocumentError) => error.code === 'INPUT' || error.code === 'LATEX'

async function noteFailure({ db }: RenderDependencies, id: string, error: unknown): Promise<void> {
  if (!(error instanceof DocumentError)) throw error
  await db.contractVersion.updateMany({
    where: { id, status: 'queued' },
    data: { failure: error.code, ...(isFinal(error) && { status: 'failed' }) },
  })
  // the queue tries again; meanwhile people see what it waits for
  if (!isFinal(error)) throw error
}

/**
 * Makes the PDF of a queued version; one that is ready or failed is left as it is, so that the job
 * may run twice. Throws `DocumentError` where another try may help.
 */
export async function renderContractVersion(
  dependencies: RenderDependencies,
  { contractVersionId: id }: RenderContractVersion,
): Promise<void> {
  const { db, documents, now = () => new Date() } = dependencies
  const queued = await db.contractVersion.findFirst({
    where: { id, status: 'queued' },
    select: { data: true },
  })
  if (!queued) return
  try {
    const data = contractDataSchema.safeParse(queued.data)
    if (!data.success) throw new DocumentError('INPUT', 'the snapshot does not fit the schema')
    const { pdf, source, sha256, pageCount } = await renderContract(documents, data.data)
    await db.contractVersion.updateMany({
      where: { id, status: 'queued' },
      data: {
        status: 'ready',
        pdf: new Uint8Array(pdf),
        source,
        sha256,
        pageCount,
        failure: null,
        readyAt: now(),
      },
    })
  } catch (error) {
    await noteFailure(dependencies, id, error)
  }
}
