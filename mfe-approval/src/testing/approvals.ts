import type { ApprovalBrief, ApprovalItem, ApprovalView } from '@zhancore/crm/schema'

/*
 * Requests for approval as the BFF answers them. Typed by its contract, so that they change with it.
 */

const idOf = (n: number) => `0193a1b2-0000-7000-8000-${String(n).padStart(12, '0')}`
const at = '2026-11-20T06:00:00.000Z'
const dana = { id: idOf(900), name: 'Дана Ким' }
const sha256 = 'c0ffee'.padEnd(64, '0')

const asel = {
  id: idOf(1),
  number: 'C-11',
  name: 'Асель Нурланова',
  company: 'Автосервис «Тулпар»',
  phone: '+77011234567',
  email: 'asel@example.kz',
}

const brief = {
  id: idOf(40),
  status: 'pending' as const,
  contractVersionId: idOf(32),
  contractOrdinal: 2,
  contractSha256: sha256,
  requestedBy: dana,
  requestedAt: at,
  requestNote: 'Срок сжатый',
  decidedBy: null,
  decidedAt: null,
  comment: null,
}

const deal = {
  id: idOf(20),
  number: 'D-7',
  title: 'Портал для автосервиса',
  stage: 'management_approval' as const,
  amountMinor: 450_000_000,
  currency: 'KZT' as const,
}

export const approvalItem: ApprovalItem = { ...brief, opportunity: deal, client: asel }

export const approvalWith = (changed: Partial<ApprovalView> = {}): ApprovalView => ({
  ...brief,
  contract: {
    id: idOf(32),
    ordinal: 2,
    status: 'ready',
    locale: 'ru',
    sha256,
    pageCount: 9,
    failure: null,
    isCurrent: true,
    createdAt: at,
    createdBy: dana.name,
    readyAt: at,
  },
  opportunity: {
    ...deal,
    version: 5,
    requirements: 'Запись клиентов через сайт',
    durationDays: 90,
    owner: dana,
    stageChangedAt: at,
    createdAt: at,
  },
  client: {
    ...asel,
    status: 'active',
    note: null,
    createdAt: at,
    opportunities: [],
    projects: [],
  },
  lead: null,
  earlier: [],
  transitions: [],
  ...changed,
})

export const ruling = { id: idOf(901), name: 'Ерлан Ахметов' }
export const earlierId = idOf(39)

/** A decision of an earlier round. */
export const earlierWith = (changed: Partial<ApprovalBrief>): ApprovalBrief => ({
  ...brief,
  id: earlierId,
  status: 'returned',
  decidedBy: ruling,
  decidedAt: at,
  ...changed,
})
