import { createBff } from '@zhancore/bff-base'

import { crmDefinition } from './definition'
import { crmEnv } from './env'

await createBff({ ...crmDefinition, env: crmEnv() }).listen()
