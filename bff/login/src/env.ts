import * as z from 'zod'

import { baseEnvSchema, readEnv } from '@zhancore/bff-base'

/** What the process is told by its environment. */
export const loginEnv = () => readEnv(baseEnvSchema)

const demoEnvSchema = z.object({ DEMO: z.enum(['0', '1']).default('0') })

/** Whether the system holds demo data, so that anybody may sign in as one of its people. */
export const isDemo = () => readEnv(demoEnvSchema).DEMO === '1'
