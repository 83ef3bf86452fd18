import { createBff } from '@zhancore/bff-base'

import { loginEnv } from './env'
import { loginRouter } from './router'

await createBff({ name: 'login', env: loginEnv(), router: loginRouter }).listen()
