import { createBff } from '@zhancore/bff-base'

import { landingEnv } from './env'
import { landingRouter } from './router'

await createBff({ name: 'landing', env: landingEnv(), router: landingRouter }).listen()
