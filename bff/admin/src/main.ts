import { createBff } from '@zhancore/bff-base'

import { adminDefinition } from './definition'
import { adminEnv } from './env'

await createBff({ ...adminDefinition, env: adminEnv() }).listen()
