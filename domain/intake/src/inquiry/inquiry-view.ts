import { clientBrief, humanNumber, readLocale, transitionsOf } from '@zhancore/crm'
import type { DomainContext } from '@zhancore/db'

import { type InquiryView, rejectReasonSchema, visitOriginSchema } from './inquiry.schema'
import { inquiryKind, type InquiryRow } from './inquiry-kind'

const viewLead = (lead: InquiryRow['lead']) =>
  lead && { id: lead.id, number: humanNumber('lead', lead.number) }

/** What the visitor wrote, as it was kept. */
const typed = (row: InquiryRow) => ({
  name: row.name,
  phone: row.phone,
  email: row.email,
  text: row.text,
  locale: readLocale(row.locale),
  consentAt: row.consentAt.toISOString(),
  consentVersion: row.consentVersion,
  origin: visitOriginSchema.catch({}).parse(row.origin),
})

/** A request as staff see it. */
export function viewInquiry(ctx: Pick<DomainContext, 'ability'>, row: InquiryRow): InquiryView {
  const allowed = transitionsOf(inquiryKind, ctx, row).filter((transition) => transition.allowed)
  const may = (name: string) => allowed.some((transition) => transition.name === name)
  return {
    ...typed(row),
    id: row.id,
    number: humanNumber('inquiry', row.number),
    status: row.status,
    source: row.source,
    client: clientBrief(row.client),
    lead: viewLead(row.lead),
    rejectReason: rejectReasonSchema.nullable().catch('other').parse(row.rejectReason),
    createdAt: row.createdAt.toISOString(),
    version: row.version,
    may: { accept: may('accept-inquiry'), reject: may('reject-inquiry') },
  }
}
