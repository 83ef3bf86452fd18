import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'

import { administer, connectionSettings, quoteIdentifier, schemaOf } from './connection.mjs'

/** The adapter refuses a few catalogue types that the engine reads ("char" = 18 and friends): pass them as text. */
const catalogueTypes = new Map([
  [18, 25],
  [22, 25],
  [24, 25],
  [28, 25],
  [194, 25],
  [2205, 25],
  [2206, 25],
  [1003, 1009],
])
const charType = 18

/** rows → positions of "char" columns, which the engine wants as characters and not as text */
const charColumns = new WeakMap()

function softenTypes(result) {
  for (const part of Array.isArray(result) ? result : [result]) {
    for (const [position, field] of (part?.fields ?? []).entries()) {
      if (field.dataTypeID === charType) {
        charColumns.set(part.rows, [...(charColumns.get(part.rows) ?? []), position])
      }
      field.dataTypeID = catalogueTypes.get(field.dataTypeID) ?? field.dataTypeID
    }
  }
  return result
}

function restoreCharColumns(queryable) {
  const queryRaw = queryable.queryRaw.bind(queryable)
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const position of charColumns.get(result.rows) ?? []) {
      result.columnTypes[position] = ColumnTypeEnum.Character
    }
    return result
  }
  return queryable
}

function patchClient(client) {
  const { query } = Object.getPrototypeOf(client)
  client.query = (...args) =>
    typeof args.at(-1) === 'function'
      ? query.apply(client, args)
      : query.apply(client, args).then(softenTypes)
  return client
}

const asAdapterError = (error) =>
  new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'ERROR',
    message: error.message + (error.position ? ` (at character ${error.position})` : ''),
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    originalCode: error.code,
    originalMessage: error.message,
  })

function patchAdapter(adapter) {
  const pool = adapter.underlyingDriver()
  const { query, connect } = pool
  pool.query = async (...args) => softenTypes(await query.apply(pool, args))
  pool.connect = async (callback) =>
    callback ? connect.call(pool, callback) : patchClient(await connect.call(pool))
  const startTransaction = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (...args) => restoreCharColumns(await startTransaction(...args))
  // the adapter cuts a script at every ';', also inside $$ … $$: send it whole, as the native engine does
  adapter.executeScript = async (script) => {
    try {
      await query.call(pool, script)
    } catch (error) {
      throw asAdapterError(error)
    }
  }
  return restoreCharColumns(adapter)
}

/** Makes connections for the engine, to the database and to its shadow. */
export class EngineAdapterFactory extends PrismaPg {
  /**
   * @param {string} url
   * @param {string} [shadowUrl]
   */
  constructor(url, shadowUrl) {
    super(connectionSettings(url), { schema: schemaOf(url) })
    this.url = url
    this.shadowUrl = shadowUrl
  }

  async connect() {
    return patchAdapter(await super.connect())
  }

  async connectToShadowDb() {
    if (this.shadowUrl) {
      const settings = connectionSettings(this.shadowUrl)
      return patchAdapter(
        await new PrismaPg(settings, { schema: schemaOf(this.shadowUrl) }).connect(),
      )
    }
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    await administer(this.url, `CREATE DATABASE ${quoteIdentifier(database)} TEMPLATE template0`)
    const factory = new PrismaPg({ ...connectionSettings(this.url), database })
    const adapter = patchAdapter(await factory.connect())
    const dispose = adapter.dispose.bind(adapter)
    // its own pool first, else the drop would wait for it
    adapter.dispose = async () => {
      await dispose()
      const drop = `DROP DATABASE IF EXISTS ${quoteIdentifier(database)} WITH (FORCE)`
      await administer(this.url, drop)
    }
    return adapter
  }
}
