import { createBff } from '@zhancore/bff-base'

import { approvalEnv } from './env'
import { approvalRouter } from './router'

await createBff({ name: 'approval', env: approvalEnv(), router: approvalRouter }).listen()
