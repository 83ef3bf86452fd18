import { localeSchema } from '@zhancore/core'
import type { Actor, AppAbility, DomainContext } from '@zhancore/db'

import {
  actions,
  type Permission,
  type SessionUser,
  type SessionView,
  subjects,
} from './session.schema'

const userOf = ({ locale, ...actor }: Actor): SessionUser => ({
  ...actor,
  locale: localeSchema.catch('ru').parse(locale),
})

const permissionsOf = (ability: AppAbility): Permission[] =>
  subjects.flatMap((subject) =>
    actions.filter((action) => ability.can(action, subject)).map((action) => ({ action, subject })),
  )

/** Who is signed in, and what their role may do to which kinds of records; a visitor gets `user: null`. */
export function getSession({
  actor,
  ability,
}: Pick<DomainContext, 'actor' | 'ability'>): SessionView {
  return { user: actor && userOf(actor), permissions: permissionsOf(ability) }
}
