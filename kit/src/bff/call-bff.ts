import { failCall } from './fail-call'
import { fetchBff } from './fetch-bff'

const readAnswer = async (answer: Response): Promise<unknown> => {
  const body: unknown = await answer.json()
  const inside = Object(body)
  if ('result' in inside) return Object(inside.result).data ?? null
  throw inside.error ?? new TypeError(`answered ${answer.status}`)
}

/**
 * One call of a procedure without types and without the tRPC client: for the shell, which makes three calls and
 * is released apart from every BFF, so that it checks what comes back. Throws `BffError`.
 */
export async function callBff(app: string, procedure: string, input?: unknown): Promise<unknown> {
  try {
    const answer = await fetchBff(`/api/${app}/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return await readAnswer(answer)
  } catch (failure) {
    throw failCall(failure)
  }
}
