import type {
  ApprovalBrief,
  ClientBrief,
  ClientView,
  ContractVersionView,
  HistoryEntryView,
  LeadView,
  OpportunityView,
  ProjectView,
} from '@zhancore/crm/schema'
import type { InquiryView } from '@zhancore/intake/schema'

/*
 * Records as the BFF answers them. Typed by its contract, so that they change with it.
 */

/** An id, another one for each number. */
export const idOf = (n: number) => `0193a1b2-0000-7000-8000-${String(n).padStart(12, '0')}`

const at = '2026-11-20T06:00:00.000Z'
const dana = { id: idOf(900), name: 'Дана Ким' }
const moments = { createdAt: at, updatedAt: at, stageChangedAt: at }

export const asel: ClientBrief = {
  id: idOf(1),
  number: 'C-11',
  name: 'Асель Нурланова',
  company: 'Автосервис «Тулпар»',
  phone: '+77011234567',
  email: 'asel@example.kz',
}

type Transition<View extends { transitions: readonly object[] }> = View['transitions'][number]

/** A move that is open, unless told otherwise. */
export const move = <Name extends string, Stage extends string>(
  name: Name,
  to: Stage,
  changed: Partial<Omit<Transition<LeadView>, 'name' | 'to'>> = {},
) => ({
  name,
  to,
  allowed: true,
  reason: null,
  missing: [],
  asks: [],
  tone: 'forward' as const,
  ...changed,
})

export const leadWith = (changed: Partial<LeadView> = {}): LeadView => ({
  id: idOf(10),
  number: 'L-42',
  title: 'Портал для автосервиса',
  stage: 'new',
  source: 'landing',
  client: asel,
  owner: dana,
  demoAt: null,
  version: 3,
  transitions: [],
  need: 'Запись клиентов через сайт',
  lostReason: null,
  lostNote: null,
  inquiry: null,
  opportunity: null,
  may: { update: true, assign: true },
  ...moments,
  ...changed,
})

export const contractWith = (changed: Partial<ContractVersionView> = {}): ContractVersionView => ({
  id: idOf(31),
  ordinal: 1,
  status: 'ready',
  locale: 'ru',
  sha256: 'a'.repeat(64),
  pageCount: 9,
  failure: null,
  isCurrent: true,
  createdAt: at,
  createdBy: dana.name,
  readyAt: at,
  ...changed,
})

export const approvalWith = (changed: Partial<ApprovalBrief> = {}): ApprovalBrief => ({
  id: idOf(41),
  status: 'returned',
  contractVersionId: idOf(31),
  contractOrdinal: 1,
  contractSha256: 'a'.repeat(64),
  requestedBy: dana,
  requestedAt: at,
  requestNote: null,
  decidedBy: { id: idOf(901), name: 'Ерлан Ахметов' },
  decidedAt: at,
  comment: 'Уточните срок поддержки',
  ...changed,
})

export const opportunityWith = (changed: Partial<OpportunityView> = {}): OpportunityView => ({
  id: idOf(20),
  number: 'D-7',
  title: 'Портал для автосервиса',
  stage: 'contract_drafting',
  amountMinor: 450_000_000,
  currency: 'KZT',
  client: asel,
  owner: dana,
  version: 5,
  transitions: [],
  requirements: 'Запись клиентов',
  durationDays: 90,
  customerApprovedAt: null,
  customerApprovedBy: null,
  signedByUsOn: null,
  signedByClientOn: null,
  lostFrom: null,
  lostReason: null,
  lostNote: null,
  lead: null,
  project: null,
  contracts: [],
  approvals: [],
  may: { update: true, assign: true },
  ...moments,
  ...changed,
})

export const projectWith = (changed: Partial<ProjectView> = {}): ProjectView => ({
  id: idOf(50),
  number: 'P-3',
  title: 'Портал для автосервиса',
  stage: 'awaiting_payment',
  amountMinor: 450_000_000,
  currency: 'KZT',
  client: asel,
  owner: dana,
  supportUntil: null,
  version: 2,
  transitions: [],
  opportunity: { id: idOf(20), number: 'D-7', title: 'Портал для автосервиса' },
  firstPaymentMinor: null,
  firstPaymentOn: null,
  paymentOverrideReason: null,
  acceptanceActNumber: null,
  acceptanceActOn: null,
  reworkReason: null,
  may: { update: true, assign: true, override: false },
  ...moments,
  ...changed,
})

export const clientWith = (changed: Partial<ClientView> = {}): ClientView => ({
  ...asel,
  status: 'active',
  owner: dana,
  createdAt: at,
  updatedAt: at,
  version: 4,
  locale: 'kk',
  note: null,
  leads: [],
  opportunities: [],
  projects: [],
  transitions: [],
  may: { update: true, assign: true },
  ...changed,
})

export const inquiryWith = (changed: Partial<InquiryView> = {}): InquiryView => ({
  id: idOf(60),
  number: 'R-1042',
  status: 'unsorted',
  source: 'landing',
  name: 'Асель',
  phone: '+77011234567',
  email: 'asel@example.kz',
  text: 'Нужен портал для клиентов автосервиса',
  locale: 'ru',
  consentAt: at,
  consentVersion: '2026-11',
  origin: { page: '/', utm: { utm_source: 'instagram' } },
  client: asel,
  lead: null,
  rejectReason: null,
  createdAt: at,
  version: 1,
  may: { accept: true, reject: true },
  ...changed,
})

export const historyWith = (changed: Partial<HistoryEntryView> = {}): HistoryEntryView => ({
  id: idOf(70),
  action: 'create-lead',
  actorName: dana.name,
  fromStage: null,
  toStage: null,
  details: {},
  version: 1,
  at,
  ...changed,
})

/** One page of a list, the last one. */
export const pageOf = <Item>(...items: Item[]) => ({ items, nextCursor: null })

/** What a command answers. */
export const changedTo = (stage: string, version = 9) => ({ id: idOf(10), version, stage })
