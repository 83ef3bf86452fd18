import { createBff } from '@zhancore/bff-base'

import { crmEnv } from './env'
import { crmRouter } from './router'

await createBff({ name: 'crm', env: crmEnv(), router: crmRouter }).listen()
