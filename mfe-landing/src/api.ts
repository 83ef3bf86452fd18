import type { LandingRouter } from '@zhancore/bff-landing/router'
import { createBffClient } from '@zhancore/kit'

export const bff = createBffClient<LandingRouter>('landing')
