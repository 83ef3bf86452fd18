import * as z from 'zod'

import { processEnvSchema, readEnv } from '@zhancore/bff-base'

/** The BFFs, in the order of their ports after the gateway's. */
export const bffNames = ['landing', 'login', 'approval', 'admin', 'crm'] as const
export type BffName = (typeof bffNames)[number]

const url = z.url({ protocol: /^https?$/ }).optional()

const gatewayEnvSchema = processEnvSchema.extend({
  SHELL_DIR: z.string().min(1),
  REMOTES_DIR: z.string().min(1),
  BFF_LANDING_URL: url,
  BFF_LOGIN_URL: url,
  BFF_APPROVAL_URL: url,
  BFF_ADMIN_URL: url,
  BFF_CRM_URL: url,
  WORKER_URL: url,
  /** the mailbox's health; left out when mail goes to a real server */
  MAILBOX_URL: url,
  /** development only: Vite's server of the shell */
  DEV_SHELL: url,
})

export type GatewayEnv = z.infer<typeof gatewayEnvSchema>

export const readGatewayEnv = (): GatewayEnv => readEnv(gatewayEnvSchema)

const neighbour = (env: GatewayEnv, offset: number) => `http://127.0.0.1:${env.PORT + offset}`

/** Where each BFF is: named by the environment, else on the ports after the gateway's. */
export function bffUrls(env: GatewayEnv): Record<BffName, string> {
  return {
    landing: env.BFF_LANDING_URL ?? neighbour(env, 1),
    login: env.BFF_LOGIN_URL ?? neighbour(env, 2),
    approval: env.BFF_APPROVAL_URL ?? neighbour(env, 3),
    admin: env.BFF_ADMIN_URL ?? neighbour(env, 4),
    crm: env.BFF_CRM_URL ?? neighbour(env, 5),
  }
}

export const workerUrl = (env: GatewayEnv): string => env.WORKER_URL ?? neighbour(env, 6)
