import * as z from 'zod'

/** `queued`: waits for the worker or is being made; `ready`: the file is there; `failed`: it can't be made from these data. */
export const documentStatusSchema = z.enum(['queued', 'ready', 'failed'])

export type DocumentStatus = z.infer<typeof documentStatusSchema>
