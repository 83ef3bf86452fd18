import type { ApprovalRouter } from '@zhancore/bff-approval/router'
import { createBffClient } from '@zhancore/kit'

export const bff = createBffClient<ApprovalRouter>('approval')
