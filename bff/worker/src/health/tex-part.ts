import type { HealthPart } from '@zhancore/bff-base'
import { engineStatus } from '@zhancore/documents'

/** The engine's programs are asked at most this often: each time costs 50 ms. */
const keptMs = 30_000

/** Whether contracts can be made; without TeX everything else works. */
export function texPart(formatFile: string): HealthPart {
  let kept: { at: number; status: ReturnType<typeof engineStatus> } | undefined
  const status = () => {
    if (!kept || Date.now() - kept.at > keptMs) {
      kept = {
        at: Date.now(),
        status: engineStatus({ formatFile }),
      }
    }
    return kept.status
  }
  return {
    name: 'tex',
    needed: false,
    async check() {
      const { available, reason, version } = await status()
      if (!available) throw new Error(reason ?? 'engine_missing')
      return version
    },
  }
}
