import { accessibleBy } from '@casl/prisma/runtime'

import { DomainError } from '@zhancore/core'
import type { DomainContext } from '@zhancore/db'
import { authorize } from '@zhancore/identity'

import { humanNumber } from '../record/human-number'
import type { ReadContractFile } from './contract.schema'

export interface ContractFile {
  pdf: Uint8Array
  /** what to call the file: `D-1042-v2.pdf` */
  name: string
  /** SHA-256 of the PDF, hexadecimal */
  sha256: string
}

/**
 * The PDF of a version of a contract. Throws `not_found` for one that the person may not see,
 * `document_unavailable` while it is being made or when it could not be made.
 */
export async function readContractFile(
  ctx: DomainContext,
  { id }: ReadContractFile,
): Promise<ContractFile> {
  authorize(ctx, 'read', 'ContractVersion')
  const version = await ctx.db.contractVersion.findFirst({
    where: { AND: [accessibleBy(ctx.ability, 'read').ofType('ContractVersion'), { id }] },
    select: { pdf: true, sha256: true, ordinal: true, opportunity: { select: { number: true } } },
  })
  if (!version) throw new DomainError('not_found')
  const { pdf, sha256, ordinal, opportunity } = version
  if (!pdf || sha256 === null) throw new DomainError('document_unavailable')
  return { pdf, sha256, name: `${humanNumber('opportunity', opportunity.number)}-v${ordinal}.pdf` }
}
