import { randomUUID } from 'node:crypto'

import { vi } from 'vitest'

import { describeRoleMatrix, type MatrixCall } from '@zhancore/bff-base/testing'

import { adminRouter } from './router'

// nobody listens there: what is asked is who may ask
vi.stubEnv('GATEWAY_URL', 'http://127.0.0.1:1')
vi.stubEnv('PUBLIC_URL', 'http://crm.example')

const crmAdmin = ['crm_admin'] as const
const sysAdmin = ['sys_admin'] as const

async function colleague({ db }: MatrixCall, status: 'active' | 'deactivated' = 'active') {
  const email = `${randomUUID()}@spec.example`
  const { id, version } = await db.user.create({
    data: { email, name: 'Коллега', role: 'consultant', status },
    select: { id: true, version: true },
  })
  return { id, version }
}

async function letter({ db }: MatrixCall) {
  const key = randomUUID()
  return db.outgoingEmail.create({
    data: {
      idempotencyKey: key,
      toAddress: 'asel@example.kz',
      toName: 'Әсел',
      locale: 'kk',
      template: 'request-received',
      params: { requestNumber: 'R-1' },
      subject: 'Өтінім',
      html: '<p>Рақмет</p>',
      text: 'Рақмет',
      status: 'failed',
    },
    select: { id: true, version: true },
  })
}

async function arrived({ db }: MatrixCall) {
  return db.receivedEmail.create({
    data: {
      messageId: `<${randomUUID()}@spec.example>`,
      fromAddress: 'crm@zhancore.local',
      toAddress: 'asel@example.kz',
      subject: 'Өтінім',
      text: 'Рақмет',
      raw: new Uint8Array(Buffer.from('Subject: x\r\n\r\nx')),
      sizeBytes: 14,
    },
    select: { id: true },
  })
}

describeRoleMatrix(adminRouter, {
  listOutgoingEmails: { allow: crmAdmin, input: () => ({}) },
  getOutgoingEmail: { allow: crmAdmin, input: async (call) => ({ id: (await letter(call)).id }) },
  resendEmail: { allow: crmAdmin, input: (call) => letter(call) },
  listReceivedEmails: { allow: crmAdmin, input: () => ({}) },
  getReceivedEmail: { allow: crmAdmin, input: (call) => arrived(call) },
  listUsers: { allow: crmAdmin, input: () => ({}) },
  changeRole: {
    allow: crmAdmin,
    input: async (call) => ({ ...(await colleague(call)), role: 'manager' }),
  },
  deactivateUser: { allow: crmAdmin, input: (call) => colleague(call) },
  activateUser: { allow: crmAdmin, input: (call) => colleague(call, 'deactivated') },
  listInvitations: { allow: crmAdmin, input: () => ({}) },
  inviteUser: {
    allow: crmAdmin,
    input: () => ({
      email: `${randomUUID()}@spec.example`,
      name: 'Дана Ким',
      role: 'manager',
      locale: 'kk',
    }),
  },
  listProcesses: { allow: sysAdmin, input: () => ({}) },
  listLogLines: { allow: sysAdmin, input: () => ({}) },
})
