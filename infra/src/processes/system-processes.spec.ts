import { expect, it } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { readSettings } from '../settings'
import { developmentProcesses } from './development-processes'
import { systemProcesses } from './system-processes'

const settings = () => readSettings(temporaryFolder(), '1.0.0')
const content = { url: 'postgresql://localhost/crm', hasDemoData: false }
const portsOf = (specs: { name: string; env: Record<string, string> }[]) =>
  Object.fromEntries(specs.map(({ name, env }) => [name, Number(env.PORT)]))

it('gives each process its port, counted from the gateway', () => {
  const { mailbox, backends, gateway } = systemProcesses(settings(), content)
  expect(portsOf([...gateway, ...backends, ...mailbox])).toEqual({
    gateway: 4300,
    landing: 4301,
    login: 4302,
    approval: 4303,
    admin: 4304,
    crm: 4305,
    worker: 4306,
    mailbox: 4308,
  })
})

it('sends mail to the local mailbox, or to the server of the operator', () => {
  const local = systemProcesses(settings(), content)
  expect(local.backends[0]?.env.SMTP_URL).toBe('smtp://127.0.0.1:4307')
  const smtpUrl = 'smtp://mail.example:587'
  const remote = systemProcesses({ ...settings(), smtpUrl }, content)
  expect(remote.backends[0]?.env.SMTP_URL).toBe(smtpUrl)
  expect(remote.mailbox).toEqual([])
})

it('runs from the sources in development, with a Vite server for each part of the browser', () => {
  const { backends, gateway } = developmentProcesses(settings(), content)
  expect(backends.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['crm', 'worker', 'vite-shell', 'vite-mfe-crm']),
  )
  expect(gateway[0]?.env.DEV_SHELL).toBe('http://127.0.0.1:4320')
})
