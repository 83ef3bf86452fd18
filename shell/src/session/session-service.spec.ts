import { describe, expect, it, vi } from 'vitest'
import { computed } from 'vue'

import { type SessionView, sessionViewSchema } from '@zhancore/identity/schema'
import { BffError } from '@zhancore/kit'

import { entryForSpecs, itemForSpecs } from '../registry/entry-for-specs'
import { type ShellSession, shellSessionSchema } from './session.schema'
import { createSessionService } from './session-service'

const view: SessionView = {
  user: {
    id: '01900000-0000-7000-8000-000000000001',
    name: 'Айгерим Сатпаева',
    email: 'aigerim@zhancore.test',
    role: 'consultant',
    locale: 'ru',
    timeZone: 'Asia/Almaty',
  },
  permissions: [{ action: 'read', subject: 'Lead' }],
}

function setUp(getSession: () => Promise<unknown>) {
  const entry = entryForSpecs({ navigation: [itemForSpecs('/crm/leads', 'Lead')] })
  const onChange = vi.fn()
  const login = { getSession, signOut: async () => null, changeLocale: async () => null }
  const session = createSessionService({
    login,
    remotes: { entries: computed(() => [entry]) },
    onChange,
  })
  return { session, onChange }
}

describe('the session as the shell knows it', () => {
  it('fits what the login BFF promises', () => {
    const fits: ShellSession = view
    expect(shellSessionSchema.parse(sessionViewSchema.parse(view))).toEqual(fits)
  })

  it('says who is signed in, what they may do, and where they begin', async () => {
    const { session, onChange } = setUp(async () => view)
    await session.refresh()
    expect(session.user.value?.name).toBe('Айгерим Сатпаева')
    expect([session.can('read', 'Lead'), session.can('update', 'Lead')]).toEqual([true, false])
    expect(session.homePath.value).toBe('/crm/leads')
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('forgets them when they sign out', async () => {
    const { session, onChange } = setUp(async () => view)
    await session.refresh()
    await session.signOut()
    expect([session.user.value, session.can('read', 'Lead'), session.homePath.value]).toEqual([
      null,
      false,
      '/',
    ])
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  it('is unavailable when nobody can tell', async () => {
    const { session } = setUp(async () => {
      throw new BffError({ code: 'service_unavailable', httpStatus: 503 })
    })
    await expect(session.refresh()).rejects.toThrow('service_unavailable')
    expect(session.status.value).toBe('unavailable')
  })
})
