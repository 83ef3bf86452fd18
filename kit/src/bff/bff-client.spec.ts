import { initTRPC } from '@trpc/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { onBus } from '../bus'
import { createFakeBff, refuse } from '../testing/fake-bff'
import { createBffClient } from './bff-client'
import { callBff } from './call-bff'

const t = initTRPC.create()
const input = (value: unknown) => ({ phone: String(value) })
const _router = t.router({
  listLeads: t.procedure.input(input).query(() => ({ items: [1] })),
  loseLead: t.procedure.input(input).mutation(() => ({ ok: true })),
})

function setUp(handlers: Parameters<typeof createFakeBff>[0]) {
  const fake = createFakeBff(handlers)
  const fetched = vi.fn(fake.fetch)
  vi.stubGlobal('fetch', fetched)
  return { fetched, calls: fake.calls, bff: createBffClient<typeof _router>('crm') }
}

describe('the client of a BFF', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('puts nothing of a query into the address', async () => {
    const { bff, fetched, calls } = setUp({ listLeads: () => ({ items: [1] }) })
    expect(await bff.listLeads.query({ phone: '+77011234567' })).toEqual({ items: [1] })
    const [address, init] = fetched.mock.calls[0] ?? []
    expect(String(address)).toBe('/api/crm/trpc/listLeads?batch=1')
    expect(init?.method).toBe('POST')
    expect(calls('listLeads')).toEqual([{ phone: '+77011234567' }])
  })

  it('sends calls of one moment together', async () => {
    const { bff, fetched } = setUp({ listLeads: () => ({ items: [] }) })
    await Promise.all([bff.listLeads.query({ phone: '1' }), bff.listLeads.query({ phone: '2' })])
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('fails with the code and the request id of the BFF', async () => {
    const { bff } = setUp({ loseLead: () => refuse('version_conflict') })
    const failure = bff.loseLead.mutate({ phone: '1' })
    await expect(failure).rejects.toMatchObject({
      name: 'BffError',
      code: 'version_conflict',
      requestId: 'test-request',
    })
  })

  it('tells the page that the session is over', async () => {
    const { bff } = setUp({ listLeads: () => refuse('unauthenticated') })
    const ended = vi.fn()
    const stop = onBus('session-ended', ended)
    await expect(bff.listLeads.query({ phone: '1' })).rejects.toThrow()
    stop()
    expect(ended).toHaveBeenCalledWith({ requestId: 'test-request' })
  })

  it('takes a gateway without the BFF for an unavailable service', async () => {
    const { bff } = setUp({})
    vi.stubGlobal('fetch', async () => new Response('<h1>502</h1>', { status: 502 }))
    await expect(bff.listLeads.query({ phone: '1' })).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(callBff('login', 'getSession')).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

it('calls one procedure without types', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ result: { data: { user: null } } }))
  expect(await callBff('login', 'getSession')).toEqual({ user: null })
  vi.unstubAllGlobals()
})
