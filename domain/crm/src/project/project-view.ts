import { subject } from '@casl/ability'

import type { DomainContext, Prisma } from '@zhancore/db'

import { clientBrief, readCurrency, toMinor, withPeople } from '../record/brief'
import { shownDay } from '../record/business-day'
import { humanNumber } from '../record/human-number'
import { transitionsOf } from '../record/transitions'
import type { ProjectItem, ProjectView } from './project.schema'
import { projectKind, type ProjectRow } from './project-kind'

type May = Pick<DomainContext, 'ability'>

/** What the page of a project shows besides the project itself. */
export const withRelations = {
  ...withPeople,
  opportunity: { select: { id: true, number: true, title: true } },
} as const satisfies Prisma.ProjectInclude

type ProjectWithRelations = Prisma.ProjectGetPayload<{ include: typeof withRelations }>

/** A project in a list. */
export const viewProjectItem = (ctx: May, row: ProjectRow): ProjectItem => ({
  id: row.id,
  number: humanNumber('project', row.number),
  title: row.title,
  stage: row.stage,
  amountMinor: Number(row.amountMinor),
  currency: readCurrency(row.currency),
  client: clientBrief(row.client),
  owner: row.owner,
  supportUntil: shownDay(row.supportUntil),
  stageChangedAt: row.stageChangedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  transitions: transitionsOf(projectKind, ctx, row),
})

/** Says whether the person may start a project without the first payment. */
export const mayOverride = (ctx: May, row: ProjectRow) =>
  ctx.ability.can('decide', subject('Project', row))

const milestones = (row: ProjectRow) => ({
  firstPaymentMinor: toMinor(row.firstPaymentMinor),
  firstPaymentOn: shownDay(row.firstPaymentOn),
  paymentOverrideReason: row.paymentOverrideReason,
  acceptanceActNumber: row.acceptanceActNumber,
  acceptanceActOn: shownDay(row.acceptanceActOn),
  reworkReason: row.reworkReason,
})

/** A project on its own page. */
export const viewProject = (ctx: May, row: ProjectWithRelations): ProjectView => ({
  ...viewProjectItem(ctx, row),
  ...milestones(row),
  opportunity: {
    ...row.opportunity,
    number: humanNumber('opportunity', row.opportunity.number),
  },
  updatedAt: row.updatedAt.toISOString(),
  may: {
    update: projectKind.may(ctx, 'update', row),
    assign: false,
    override: mayOverride(ctx, row),
  },
})
