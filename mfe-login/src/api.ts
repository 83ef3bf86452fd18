import type { LoginRouter } from '@zhancore/bff-login/router'
import { createBffClient } from '@zhancore/kit'

export const bff = createBffClient<LoginRouter>('login')
