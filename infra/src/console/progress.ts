/** The console of a start; made by `scripts/lib/progress.mjs`, which also runs before we are built. */
export interface Progress {
  /** Shows a step with its seconds; `note` adds a remark behind it. */
  run: <T>(name: string, work: (note: (text: string) => void) => Promise<T> | T) => Promise<T>
  warn: (text: string) => void
  line: (text: string) => void
}
