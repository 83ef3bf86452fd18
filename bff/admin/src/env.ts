import * as z from 'zod'

import { baseEnvSchema, readEnv } from '@zhancore/bff-base'

/** What the process is told by its environment. */
export const adminEnv = () => readEnv(baseEnvSchema)

const addressesSchema = z.object({ PUBLIC_URL: z.url(), GATEWAY_URL: z.url() })

/** Where people reach the system, and where its processes find the gateway. */
export function addresses() {
  const { PUBLIC_URL: publicUrl, GATEWAY_URL: gatewayUrl } = readEnv(addressesSchema)
  return { publicUrl, gatewayUrl }
}
