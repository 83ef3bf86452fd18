import { baseEnvSchema, readEnv } from '@zhancore/bff-base'

/** What the process is told by its environment. */
export const approvalEnv = () => readEnv(baseEnvSchema)
