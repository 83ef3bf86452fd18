import { AbilityBuilder } from '@casl/ability'
import { createPrismaAbility } from '@casl/prisma/runtime'

import type { Actor, AppAbility } from '@zhancore/db'

type Rules = AbilityBuilder<AppAbility>

/** What a consultant works with: their own records, and those that nobody has taken yet. */
const mineOrUnassigned = (actor: Actor) => ({ OR: [{ ownerId: actor.id }, { ownerId: null }] })

function consultantMay({ can }: Rules, actor: Actor) {
  const mine = mineOrUnassigned(actor)
  can(['create', 'read', 'update'], 'Lead', mine)
  can(['create', 'read', 'update'], 'Opportunity', mine)
  can(['create', 'read', 'update'], 'Client', {
    OR: [
      ...mine.OR,
      { leads: { some: { ownerId: actor.id } } },
      { opportunities: { some: { ownerId: actor.id } } },
    ],
  })
  can(['read', 'update'], 'Inquiry', { OR: [{ status: 'unsorted' }, { lead: { is: mine } }] })
  can('read', 'Inquiry', { status: 'rejected' })
  can(['create', 'read'], 'ContractVersion', { opportunity: { is: mine } })
  can(['create', 'read'], 'ApprovalRequest', { opportunity: { is: mine } })
  can('read', 'Project')
}

function managerMay({ can }: Rules) {
  can('read', ['Client', 'Inquiry', 'Lead', 'Opportunity', 'ContractVersion', 'ApprovalRequest'])
  // to decide on a project is to let it start before it is paid
  can('decide', ['Opportunity', 'ApprovalRequest', 'Project'])
  can(['read', 'update'], 'Project')
}

function crmAdminMay({ can, cannot }: Rules) {
  can('manage', ['Client', 'Inquiry', 'Lead', 'Opportunity', 'ContractVersion', 'Project', 'User'])
  can(['create', 'read'], 'ApprovalRequest')
  can(['read', 'update'], 'Email')
  // whoever administers the data does not also sign for the house
  cannot('decide', ['Opportunity', 'ApprovalRequest', 'Project'])
}

function sysAdminMay({ can }: Rules) {
  can('read', ['Process', 'LogLine'])
}

/**
 * What a person may do: the one definition that use-cases, database filters and buttons share.
 * A visitor (`null`) may do nothing: what is open to visitors asks for no ability.
 * Source of the rules: docs/roles.md.
 */
export function abilityFor(actor: Actor | null): AppAbility {
  const rules = new AbilityBuilder<AppAbility>(createPrismaAbility)
  if (actor?.role === 'consultant') consultantMay(rules, actor)
  if (actor?.role === 'manager') managerMay(rules)
  if (actor?.role === 'crm_admin') crmAdminMay(rules)
  if (actor?.role === 'sys_admin') sysAdminMay(rules)
  return rules.build()
}
