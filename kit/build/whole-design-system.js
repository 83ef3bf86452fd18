/**
 * The federation plugin looks which names of an `import: false` package a remote uses, and gives up
 * looking 10 ms after the last module it knows of. On a busy machine pages come later than that, and the
 * build ends with "UiButton is not exported by …loadShare…" (seen with 1.23.0). A dynamic import in the
 * exposed module tells it that every name is wanted; nobody calls it, so it is not in the output.
 */
export function wholeDesignSystem({ exposed, packages }) {
  const wanted = packages.map((name) => `import(${JSON.stringify(name)})`).join(', ')
  return {
    name: 'zhancore:whole-design-system',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`${exposed.replace('./', '/').replace('.', '\\.')}$`) },
      handler: (code) => ({
        code: `${code}\nconst wholeDesignSystem = () => [${wanted}]\n`,
        map: null,
      }),
    },
  }
}
