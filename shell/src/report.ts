/** Notes a failure for whoever looks into the browser's console; what people must know is shown in the page. */
export function report(what: string, failure: unknown): void {
  // eslint-disable-next-line no-console -- the one place that writes there
  console.error(`[shell] ${what}`, failure)
}

/** The same, as a handler of rejections. */
export const reporting = (what: string) => (failure: unknown) => report(what, failure)
