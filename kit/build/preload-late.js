/** The federation bootstrap imports some chunks late: ask for them together with the page. */
export function preloadLate() {
  return {
    name: 'zhancore:preload-late',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /pendingShares.*\.js$/.test(file) && !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          })),
    },
  }
}
