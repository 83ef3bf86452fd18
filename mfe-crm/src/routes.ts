import type { RouteRecordRaw } from 'vue-router'

const reading = (subject: string, title: string) => ({
  title: `crm.${title}`,
  requires: { action: 'read', subject },
})

/** Every address of the remote, below `/crm`; pages are loaded when they are opened. */
export const crmRoutes: RouteRecordRaw[] = [
  { path: '', redirect: '/crm/overview' },
  {
    path: 'overview',
    name: 'crm.overview',
    component: () => import('./pages/OverviewPage.vue'),
    meta: reading('Lead', 'overview.title'),
  },
  {
    path: 'inquiries/:id?',
    name: 'crm.inquiries',
    component: () => import('./pages/InquiriesPage.vue'),
    meta: reading('Inquiry', 'inquiries.title'),
  },
  {
    path: 'leads',
    name: 'crm.leads',
    component: () => import('./pages/LeadsPage.vue'),
    meta: reading('Lead', 'leads.title'),
  },
  {
    path: 'leads/:id',
    name: 'crm.lead',
    component: () => import('./pages/LeadPage.vue'),
    meta: reading('Lead', 'leads.one'),
  },
  {
    path: 'opportunities',
    name: 'crm.opportunities',
    component: () => import('./pages/OpportunitiesPage.vue'),
    meta: reading('Opportunity', 'opportunities.title'),
  },
  {
    path: 'opportunities/:id',
    name: 'crm.opportunity',
    component: () => import('./pages/OpportunityPage.vue'),
    meta: reading('Opportunity', 'opportunities.one'),
  },
  {
    path: 'projects',
    name: 'crm.projects',
    component: () => import('./pages/ProjectsPage.vue'),
    meta: reading('Project', 'projects.title'),
  },
  {
    path: 'projects/:id',
    name: 'crm.project',
    component: () => import('./pages/ProjectPage.vue'),
    meta: reading('Project', 'projects.one'),
  },
  {
    path: 'clients',
    name: 'crm.clients',
    component: () => import('./pages/ClientsPage.vue'),
    meta: reading('Client', 'clients.title'),
  },
  {
    path: 'clients/:id',
    name: 'crm.client',
    component: () => import('./pages/ClientPage.vue'),
    meta: reading('Client', 'clients.one'),
  },
]
