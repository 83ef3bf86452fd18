declare module 'pino-roll' {
  import type { Writable } from 'node:stream'

  interface PinoRollOptions {
    file: string
    extension?: string
    /** with a unit: `20m` */
    size?: string
    limit?: { count: number }
    mkdir?: boolean
  }

  /** What is used of its sink; the package has no types of its own. */
  type RollingFile = Pick<Writable, 'on' | 'once'> & {
    write: (line: string) => boolean
    end: () => void
  }

  /** Opens a file that starts anew when it is full. */
  export default function pinoRoll(options: PinoRollOptions): Promise<RollingFile>
}
