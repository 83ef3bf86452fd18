import type { Request, RequestHandler, Response } from 'express'

import type { BffContext, MakeContext } from '../context'

export type ContextHandler = (
  ctx: BffContext,
  request: Request,
  response: Response,
) => Promise<void> | void

/** Turns a handler that wants our context into one of Express; what it throws becomes the coded error. */
export type WithContext = (handler: ContextHandler) => RequestHandler

export const withContextOf =
  (makeContext: MakeContext): WithContext =>
  (handler) =>
  async (request, response) => {
    await handler(await makeContext(request, response), request, response)
  }
