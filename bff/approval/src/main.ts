import { createBff } from '@zhancore/bff-base'

import { approvalDefinition } from './definition'
import { approvalEnv } from './env'

await createBff({ ...approvalDefinition, env: approvalEnv() }).listen()
