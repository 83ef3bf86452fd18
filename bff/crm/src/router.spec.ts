import { describeRoleMatrix, type MatrixCall } from '@zhancore/bff-base/testing'
import { leadAt, makeClient, makeContract, opportunityAt, projectAt } from '@zhancore/crm/testing'
import { makeInquiry } from '@zhancore/intake/testing'

import { crmRouter } from './router'

const readers = ['crm_admin', 'consultant', 'manager'] as const
const sellers = ['crm_admin', 'consultant'] as const
const leaders = ['crm_admin', 'manager'] as const

type Made = (call: MatrixCall) => Promise<{ id: string }>

const lead =
  (stage: Parameters<typeof leadAt>[1]): Made =>
  ({ db }) =>
    leadAt(db, stage)
const deal =
  (stage: Parameters<typeof opportunityAt>[1]): Made =>
  ({ db }) =>
    opportunityAt(db, stage)
const project =
  (stage: Parameters<typeof projectAt>[1]): Made =>
  ({ db }) =>
    projectAt(db, stage)
const client: Made = ({ db }) => makeClient(db)
const inquiry: Made = ({ db }) => makeInquiry(db)
const drafted: Made = async ({ db }) => {
  const made = await opportunityAt(db, 'contract_drafting')
  await makeContract(db, made.id)
  return made
}

/** Input of a command on a record of its own. */
const on =
  (made: Made, rest: object = {}) =>
  async (call: MatrixCall) => ({ id: (await made(call)).id, version: 1, ...rest })
const the = (made: Made) => async (call: MatrixCall) => ({ id: (await made(call)).id })

const past = '2020-01-01'
const future = '2099-01-01'
const form = { name: 'Айгерим', locale: 'ru' }

describeRoleMatrix(crmRouter, {
  acceptInquiry: { allow: sellers, input: on(inquiry) },
  acceptProject: { allow: leaders, input: on(project('delivery'), { supportUntil: future }) },
  assignLead: { allow: sellers, input: on(lead('new'), { ownerId: null }) },
  assignOpportunity: { allow: sellers, input: on(deal('requirements'), { ownerId: null }) },
  changeClientStatus: { allow: sellers, input: on(client, { status: 'inactive' }) },
  closeProject: { allow: leaders, input: on(project('support')) },
  createClient: { allow: sellers, input: () => form },
  createLead: {
    allow: sellers,
    input: async (call) => ({ clientId: (await client(call)).id, title: 'Учёт' }),
  },
  generateContract: { allow: sellers, input: on(deal('contract_drafting')) },
  getClient: { allow: readers, input: the(client) },
  getInquiry: { allow: readers, input: the(inquiry) },
  getLead: { allow: readers, input: the(lead('new')) },
  getOpportunity: { allow: readers, input: the(deal('signing')) },
  getOverview: { allow: readers },
  getProject: { allow: readers, input: the(project('support')) },
  handOverProject: {
    allow: leaders,
    input: on(project('in_progress'), { acceptanceActNumber: '1', acceptanceActOn: past }),
  },
  listAssignees: { allow: sellers },
  listClients: { allow: readers, input: () => ({}) },
  listHistory: {
    allow: readers,
    input: async (call) => ({
      subjectType: 'opportunity',
      subjectId: (await deal('won')(call)).id,
    }),
  },
  listInquiries: { allow: readers, input: () => ({}) },
  listLeadBoard: { allow: readers, input: () => ({}) },
  listLeads: { allow: readers, input: () => ({}) },
  listOpportunities: { allow: readers, input: () => ({}) },
  listOpportunityBoard: { allow: readers, input: () => ({}) },
  listProjects: { allow: readers, input: () => ({}) },
  loseLead: { allow: sellers, input: on(lead('new'), { reason: 'price' }) },
  loseOpportunity: { allow: sellers, input: on(deal('signing'), { reason: 'price' }) },
  markLeadNotSerious: { allow: sellers, input: on(lead('new')) },
  qualifyLead: { allow: sellers, input: on(lead('demo'), { title: 'Учёт', amountMinor: 100 }) },
  recordCustomerApproval: {
    allow: sellers,
    input: on(deal('customer_approval'), { approvedBy: 'Директор' }),
  },
  recordSigning: {
    allow: sellers,
    input: on(deal('signing'), { signedByUsOn: past, signedByClientOn: past }),
  },
  rejectInquiry: { allow: sellers, input: on(inquiry, { reason: 'spam' }) },
  reopenLead: { allow: sellers, input: on(lead('lost')) },
  reopenOpportunity: { allow: sellers, input: on(deal('lost')) },
  requestContractChange: {
    allow: sellers,
    input: on(deal('customer_approval'), { remarks: 'Сроки' }),
  },
  returnProjectToWork: { allow: leaders, input: on(project('delivery'), { reason: 'Отчёт' }) },
  scheduleDemo: { allow: sellers, input: on(lead('new'), { demoAt: `${future}T10:00:00Z` }) },
  startContractDrafting: { allow: sellers, input: on(deal('requirements')) },
  startProject: {
    allow: leaders,
    input: on(project('awaiting_payment'), { payment: { amountMinor: 100, on: past } }),
  },
  submitForApproval: { allow: sellers, input: on(drafted) },
  updateClient: { allow: sellers, input: on(client, form) },
  updateOpportunity: { allow: sellers, input: on(deal('requirements'), { title: 'Иное' }) },
})
