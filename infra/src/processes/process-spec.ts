/** One process of the system, and how to know that it does its work. */
export interface ProcessSpec {
  name: string
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** answers 200 when the process is ready */
  readyUrl: string
}
