import pg from 'pg'

import { administer, connectionSettings, quoteIdentifier } from './connection.mjs'

/**
 * One line of the engine's log, as the CLI reads it from stderr.
 * @param {string} level
 * @param {string} message
 */
export function log(level, message, extra = {}) {
  const fields = { message, ...extra }
  const line = {
    timestamp: new Date().toISOString(),
    level,
    target: 'schema_engine::logger',
    fields,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** SQLSTATE → the CLI's own code */
const errorCodes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000', '42P04': 'P1009' }

const commands = {
  async 'can-connect-to-database'(url) {
    const client = new pg.Client(connectionSettings(url))
    await client.connect()
    await client.end()
    log('INFO', 'Connection successful')
  },
  async 'create-database'(url) {
    const { database } = connectionSettings(url)
    await administer(url, `CREATE DATABASE ${quoteIdentifier(database)}`)
    log('INFO', `Successfully created '${database}'`)
  },
  async 'drop-database'(url) {
    const { database } = connectionSettings(url)
    await administer(url, `DROP DATABASE IF EXISTS ${quoteIdentifier(database)} WITH (FORCE)`)
    log('INFO', 'The database was successfully dropped')
  },
}

/**
 * @param {string} name
 * @param {string} url
 * @returns {Promise<number>} exit code
 */
export async function runCommand(name, url) {
  // the CLI drops the first line that an engine logs
  log('INFO', 'Starting schema engine CLI')
  try {
    if (!(name in commands)) throw new Error(`unknown command ${name}`)
    await commands[name](url)
    return 0
  } catch (error) {
    const missing = error.code === '3D000'
    const message = missing
      ? `Database \`${connectionSettings(url).database}\` does not exist`
      : error.message || String(error.code)
    log('ERROR', message, { error_code: errorCodes[error.code] ?? 'P1001', is_panic: false })
    return 1
  }
}
