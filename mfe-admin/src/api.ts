import type { AdminRouter } from '@zhancore/bff-admin/router'
import { createBffClient } from '@zhancore/kit'

export const bff = createBffClient<AdminRouter>('admin')
