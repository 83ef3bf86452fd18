/** `IN` lists make ever new texts, and a server keeps every named statement until the connection ends. */
const maxNames = 500

/** Names for prepared statements: the same text, the same name; none once the map is full. */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= maxNames) return ''
    const name = `p${names.size}`
    names.set(sql, name)
    return name
  }
}
