import * as z from 'zod'

import type { Role } from '@zhancore/db'

/** Every role, in the order in which people read them. */
export const roles = ['consultant', 'manager', 'crm_admin', 'sys_admin'] as const satisfies Role[]

export const roleSchema = z.enum(roles, 'choice_invalid')
