import { router } from '@zhancore/bff-base'

import { changeClientStatus } from './client/change-client-status'
import { createClient } from './client/create-client'
import { getClient } from './client/get-client'
import { listClients } from './client/list-clients'
import { updateClient } from './client/update-client'
import { generateContract } from './contract/generate-contract'
import { listHistory } from './history/list-history'
import { acceptInquiry } from './inquiry/accept-inquiry'
import { getInquiry } from './inquiry/get-inquiry'
import { listInquiries } from './inquiry/list-inquiries'
import { rejectInquiry } from './inquiry/reject-inquiry'
import { assignLead } from './lead/assign-lead'
import { createLead } from './lead/create-lead'
import { getLead } from './lead/get-lead'
import { listAssignees } from './lead/list-assignees'
import { listLeadBoard } from './lead/list-lead-board'
import { listLeads } from './lead/list-leads'
import { loseLead } from './lead/lose-lead'
import { markLeadNotSerious } from './lead/mark-lead-not-serious'
import { qualifyLead } from './lead/qualify-lead'
import { reopenLead } from './lead/reopen-lead'
import { scheduleDemo } from './lead/schedule-demo'
import { assignOpportunity } from './opportunity/assign-opportunity'
import { getOpportunity } from './opportunity/get-opportunity'
import { listOpportunities } from './opportunity/list-opportunities'
import { listOpportunityBoard } from './opportunity/list-opportunity-board'
import { loseOpportunity } from './opportunity/lose-opportunity'
import { recordCustomerApproval } from './opportunity/record-customer-approval'
import { recordSigning } from './opportunity/record-signing'
import { reopenOpportunity } from './opportunity/reopen-opportunity'
import { requestContractChange } from './opportunity/request-contract-change'
import { startContractDrafting } from './opportunity/start-contract-drafting'
import { submitForApproval } from './opportunity/submit-for-approval'
import { updateOpportunity } from './opportunity/update-opportunity'
import { getOverview } from './overview/get-overview'
import { acceptProject } from './project/accept-project'
import { closeProject } from './project/close-project'
import { getProject } from './project/get-project'
import { handOverProject } from './project/hand-over-project'
import { listProjects } from './project/list-projects'
import { returnProjectToWork } from './project/return-project-to-work'
import { startProject } from './project/start-project'

export const crmRouter = router({
  acceptInquiry,
  acceptProject,
  assignLead,
  assignOpportunity,
  changeClientStatus,
  closeProject,
  createClient,
  createLead,
  generateContract,
  getClient,
  getInquiry,
  getLead,
  getOpportunity,
  getOverview,
  getProject,
  handOverProject,
  listAssignees,
  listClients,
  listHistory,
  listInquiries,
  listLeadBoard,
  listLeads,
  listOpportunities,
  listOpportunityBoard,
  listProjects,
  loseLead,
  loseOpportunity,
  markLeadNotSerious,
  qualifyLead,
  recordCustomerApproval,
  recordSigning,
  rejectInquiry,
  reopenLead,
  reopenOpportunity,
  requestContractChange,
  returnProjectToWork,
  scheduleDemo,
  startContractDrafting,
  startProject,
  submitForApproval,
  updateClient,
  updateOpportunity,
})

export type CrmRouter = typeof crmRouter
