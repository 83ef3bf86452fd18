import type { CrmRouter } from '@zhancore/bff-crm/router'
import { createBffClient } from '@zhancore/kit'

export const bff = createBffClient<CrmRouter>('crm')
