import * as z from 'zod'

import { baseEnvSchema, readEnv } from '@zhancore/bff-base'

/** What the process is told by its environment. */
export const landingEnv = () => readEnv(baseEnvSchema)

const limitEnvSchema = z.object({ INQUIRY_LIMIT: z.coerce.number().int().min(1).default(10) })

/** How many requests one address may send in a quarter of an hour. */
export const inquiryLimit = () => readEnv(limitEnvSchema).INQUIRY_LIMIT
