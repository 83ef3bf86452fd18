import { expect, type Page } from '@playwright/test'

import { newRequest } from './visitor'

interface Fields {
  id: string
  version: number
  [field: string]: unknown
}

interface WireError {
  code: string
  details: { fields?: { path: string; code: string }[]; missing?: string[] }
  requestId: string
}

/** What a procedure answered: its data, or the coded error. */
export interface Answer {
  status: number
  data: Fields | undefined
  error: WireError | undefined
}

interface WireAnswer {
  result?: { data: Fields }
  error?: { data: { error: WireError } }
}

/** Calls a procedure of the CRM as the person signed in on the page. */
export async function callCrm(page: Page, procedure: string, input: object): Promise<Answer> {
  const response = await page.request.post(`/api/crm/trpc/${procedure}`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: input,
  })
  const body: WireAnswer = await response.json()
  return { status: response.status(), data: body.result?.data, error: body.error?.data.error }
}

/** Calls a procedure that has to succeed, and hands its data back. */
export async function tellCrm(page: Page, procedure: string, input: object): Promise<Fields> {
  const { data, error } = await callCrm(page, procedure, input)
  expect(error, procedure).toBeUndefined()
  if (!data) throw new Error(`${procedure} answered nothing`)
  return data
}

/** The answer is a refusal of that code: never a failure of the server. */
export async function expectRefusal(
  page: Page,
  [procedure, input]: [string, object],
  refusal: { status: number; code: string },
): Promise<WireError> {
  const { status, error } = await callCrm(page, procedure, input)
  expect({ status, code: error?.code }, procedure).toEqual(refusal)
  if (!error) throw new Error(`${procedure} was not refused`)
  expect(error.requestId).not.toBe('')
  return error
}

interface Made {
  id: string
  version: number
}

/** A lead of a client of its own, in stage «Новый», owned by who is signed in. */
export async function makeLead(page: Page, title: string, clientName?: string): Promise<Made> {
  const { name, phone, email } = newRequest()
  const client = { name: clientName ?? name, phone, email, locale: 'ru' }
  const { id: clientId } = await tellCrm(page, 'createClient', client)
  const { id, version } = await tellCrm(page, 'createLead', { clientId, title })
  return { id, version }
}

/** A deal in stage «Сбор требований», with an amount and nothing else. */
export async function makeDeal(page: Page, title: string, clientName?: string): Promise<Made> {
  const lead = await makeLead(page, title, clientName)
  const demoAt = '2030-03-05T06:30:00.000Z'
  const { version } = await tellCrm(page, 'scheduleDemo', { ...lead, demoAt })
  const won = { id: lead.id, version, title, amountMinor: 450_000_000 }
  const { opportunityId } = await tellCrm(page, 'qualifyLead', won)
  const deal = await tellCrm(page, 'getOpportunity', { id: opportunityId })
  return { id: deal.id, version: deal.version }
}
