import * as z from 'zod'

import { idSchema } from '@zhancore/core'

/** Payload of the job `send-email`. */
export const deliverEmailSchema = z.strictObject({ emailId: idSchema })
export type DeliverEmail = z.infer<typeof deliverEmailSchema>
