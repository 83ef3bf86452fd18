import pg from 'pg'

/**
 * Settings for `pg` as discrete fields: with a connection string `pg` ignores `database`, and the
 * shadow database would be the main one.
 * @param {string} url
 */
export function connectionSettings(url) {
  const address = new URL(url)
  const sslMode = address.searchParams.get('sslmode')
  return {
    host: address.hostname || address.searchParams.get('host') || undefined,
    port: Number(address.port || 5432),
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: decodeURIComponent(address.pathname.slice(1)) || 'postgres',
    application_name: 'prisma-schema-engine',
    ...(sslMode && sslMode !== 'disable' ? { ssl: {} } : {}),
  }
}

/** @param {string} url */
export const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? undefined

/** @param {string} name */
export const quoteIdentifier = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * Runs one statement in the server's `postgres` database: create and drop cannot run in their own.
 * @param {string} url
 * @param {string} sql
 */
export async function administer(url, sql) {
  const client = new pg.Client({ ...connectionSettings(url), database: 'postgres' })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
