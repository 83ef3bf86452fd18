import { AbilityBuilder } from '@casl/ability'
import { createPrismaAbility } from '@casl/prisma/runtime'

import type { Actor, AppAbility, Database, DomainContext } from '@zhancore/db'

const actor: Actor = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  name: 'Динара Әкімші',
  email: 'admin@spec.example',
  role: 'crm_admin',
  locale: 'ru',
  timeZone: 'Asia/Almaty',
}

/** Somebody signed in who may do exactly this with mail; `null`: a visitor. */
export function contextWith(db: Database, actions: ('read' | 'update')[] | null): DomainContext {
  const rules = new AbilityBuilder<AppAbility>(createPrismaAbility)
  if (actions?.length) rules.can(actions, 'Email')
  return {
    db,
    actor: actions && actor,
    ability: rules.build(),
    now: () => new Date(),
    requestId: 'spec-request',
  }
}
