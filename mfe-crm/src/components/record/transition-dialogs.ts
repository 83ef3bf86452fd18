import { type Component, defineAsyncComponent } from 'vue'

const lazily = (load: () => Promise<{ default: Component }>) => defineAsyncComponent(load)
const confirmation = lazily(() => import('./ConfirmTransition.vue'))

/** The dialog of each transition, by the name of its use-case. */
export const transitionDialogs: Record<string, Component> = {
  'change-client-status': lazily(() => import('../client/ChangeClientStatus.vue')),
  'schedule-demo': lazily(() => import('../lead/ScheduleDemo.vue')),
  'qualify-lead': lazily(() => import('../lead/QualifyLead.vue')),
  'lose-lead': lazily(() => import('../lead/LoseLead.vue')),
  'mark-lead-not-serious': lazily(() => import('../lead/MarkLeadNotSerious.vue')),
  'reopen-lead': confirmation,
  'start-contract-drafting': confirmation,
  'generate-contract': lazily(() => import('../opportunity/GenerateContract.vue')),
  'submit-for-approval': lazily(() => import('../opportunity/SubmitForApproval.vue')),
  'record-customer-approval': lazily(() => import('../opportunity/RecordCustomerApproval.vue')),
  'request-contract-change': lazily(() => import('../opportunity/RequestContractChange.vue')),
  'record-signing': lazily(() => import('../opportunity/RecordSigning.vue')),
  'lose-opportunity': lazily(() => import('../opportunity/LoseOpportunity.vue')),
  'reopen-opportunity': confirmation,
  'start-project': lazily(() => import('../project/StartProject.vue')),
  'hand-over-project': lazily(() => import('../project/HandOverProject.vue')),
  'accept-project': lazily(() => import('../project/AcceptProject.vue')),
  'return-project-to-work': lazily(() => import('../project/ReturnProjectToWork.vue')),
  'close-project': lazily(() => import('../project/CloseProject.vue')),
}
