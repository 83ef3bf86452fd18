import * as z from 'zod'

import { roleSchema } from '../role.schema'

/** The password of everybody in the demo data: known to all, and printed at the start. */
export const demoPassword = 'demo-Zhancore-2026'

/** Somebody whom a visitor of a demo system may sign in as. */
export const demoUserSchema = z.strictObject({
  email: z.string(),
  name: z.string(),
  role: roleSchema,
})
export type DemoUser = z.infer<typeof demoUserSchema>
