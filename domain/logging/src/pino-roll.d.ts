declare module 'pino-roll' {
  import type { SonicBoom } from 'sonic-boom'

  interface PinoRollOptions {
    file: string
    extension?: string
    /** with a unit: `20m` */
    size?: string
    limit?: { count: number }
    mkdir?: boolean
  }

  /** Opens a file that starts anew when it is full. The package has no types of its own. */
  export default function pinoRoll(options: PinoRollOptions): Promise<SonicBoom>
}
