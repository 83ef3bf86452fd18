import { expect, test } from 'vitest'

import type { Role } from '@zhancore/db'

import { abilityFor } from '../abilities'
import { getSession } from './get-session'
import { sessionViewSchema } from './session.schema'

const sessionOf = (role: Role) => {
  const actor = {
    id: '0193a1b2-0000-7000-8000-000000000001',
    name: 'Айгерим',
    email: 'aigerim@spec.example',
    role,
    locale: 'kk',
    timeZone: 'Asia/Almaty',
  }
  return getSession({ actor, ability: abilityFor(actor) })
}

test('a visitor is nobody and may do nothing', () => {
  expect(getSession({ actor: null, ability: abilityFor(null) })).toEqual({
    user: null,
    permissions: [],
  })
})

test.each<[Role, object[], object[]]>([
  ['consultant', [{ action: 'update', subject: 'Lead' }], [{ action: 'read', subject: 'User' }]],
  [
    'manager',
    [{ action: 'decide', subject: 'ApprovalRequest' }],
    [{ action: 'update', subject: 'Lead' }],
  ],
  [
    'crm_admin',
    [{ action: 'create', subject: 'User' }],
    [{ action: 'decide', subject: 'Opportunity' }],
  ],
  ['sys_admin', [{ action: 'read', subject: 'LogLine' }], [{ action: 'read', subject: 'Client' }]],
])('a %s sees what the role may do, and nothing more', (role, may, mayNot) => {
  const session = sessionOf(role)
  expect(sessionViewSchema.parse(session)).toEqual(session)
  expect(session.user).toMatchObject({ role, locale: 'kk', name: 'Айгерим' })
  expect(session.permissions).toEqual(expect.arrayContaining(may))
  expect(session.permissions).not.toEqual(expect.arrayContaining(mayNot))
})
