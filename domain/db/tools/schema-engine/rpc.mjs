import readline from 'node:readline'

import { administer, connectionSettings, quoteIdentifier } from './connection.mjs'
import { panic } from './engine.mjs'

const write = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** `print` is the engine's call back to the CLI: it waits for an answer. */
function printer() {
  const waiting = new Map()
  let last = 0
  return {
    print: (content) =>
      new Promise((resolve) => {
        const id = `print-${(last += 1)}`
        waiting.set(id, resolve)
        write({ id, method: 'print', params: { content } })
      }),
    answered: (id) => {
      waiting.get(id)?.()
      waiting.delete(id)
    },
  }
}

const withoutResult = new Set([
  'dbExecute',
  'reset',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'ensureConnectionValidity',
])

async function call(loaded, datasource, print, { method, params }) {
  if (method === 'createDatabase') {
    const url = params.datasource.url ?? datasource.url
    const { database } = connectionSettings(url)
    await administer(url, `CREATE DATABASE ${quoteIdentifier(database)}`)
    return { databaseName: database }
  }
  const engine = await loaded.get()
  if (method === 'getDatabaseVersion') return engine.version(params ?? null)
  if (method === 'diff') {
    const { stdout, exitCode } = await engine.diff(params)
    if (stdout) await print(stdout)
    return { exitCode, stdout: null }
  }
  const result = await engine[method](params)
  return result ?? (withoutResult.has(method) ? {} : null)
}

function failure(error, inner) {
  const text = panic.message ?? error?.message ?? String(error)
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: panic.message !== undefined,
      message: inner ? `${text}\n${inner.message}` : text,
      error_code: error?.code ?? null,
      meta: error?.meta ?? null,
    },
  }
}

/** Answers the CLI's requests one after another until it closes stdin. */
export function serve(loaded, datasource) {
  const { print, answered } = printer()
  let queue = Promise.resolve()
  let current = null

  // a panic inside WebAssembly surfaces here, and the call that met it never settles
  process.on('uncaughtException', (error) => {
    write({ id: current, error: failure(error) })
    process.exitCode = 101
    process.stdout.end(() => process.exit())
  })

  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity })
  lines.on('line', (line) => {
    if (!line.trim()) return
    const message = JSON.parse(line)
    if (message.method === undefined) return answered(message.id)
    queue = queue.then(async () => {
      current = message.id
      try {
        write({ id: message.id, result: await call(loaded, datasource, print, message) })
      } catch (error) {
        write({ id: message.id, error: failure(error, loaded.innerError()) })
      }
    })
  })
  lines.on('close', async () => {
    await queue
    loaded.close()
    process.exit(0)
  })
}
