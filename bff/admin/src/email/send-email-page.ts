import type { ContextHandler } from '@zhancore/bff-base'
import { DomainError } from '@zhancore/core'
import {
  getOutgoingEmail,
  getOutgoingEmailSchema,
  getReceivedEmail,
  getReceivedEmailSchema,
} from '@zhancore/email'

/*
 * A letter may hold anything. It is shown in a frame of its own: no scripts, nothing loaded from
 * anywhere, an origin of its own; only its styles and the images inside of it.
 */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/** Links open beside the page: the frame itself leads nowhere. */
const linksBeside = '<base target="_blank">'

type Response = Parameters<ContextHandler>[2]

function sendPage(response: Response, html: string): void {
  response.setHeader('content-security-policy', policy)
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader('referrer-policy', 'no-referrer')
  response.type('html').send(`<!doctype html>${linksBeside}${html}`)
}

/** Answers with a letter of the system as a page for the frame of the mail screen. */
export const sendOutgoingEmailPage: ContextHandler = async (ctx, request, response) => {
  const { html } = await getOutgoingEmail(ctx, getOutgoingEmailSchema.parse(request.params))
  sendPage(response, html)
}

/** The same for a letter of the local mailbox. */
export const sendReceivedEmailPage: ContextHandler = async (ctx, request, response) => {
  const { html } = await getReceivedEmail(ctx, getReceivedEmailSchema.parse(request.params))
  if (html === null) throw new DomainError('not_found')
  sendPage(response, html)
}
