import fs from 'node:fs'
import { fileURLToPath } from 'node:url'

import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

import { EngineAdapterFactory } from './adapter.mjs'
import { log } from './commands.mjs'

const engineModule = import.meta.resolve('@prisma/schema-engine-wasm')

/** Hash of the engine, the last part of the package's version. */
export function engineVersion() {
  const manifest = JSON.parse(fs.readFileSync(new URL('package.json', engineModule), 'utf8'))
  return manifest.version.split('.').pop()
}

/** A panic in WebAssembly surfaces as an uncaught exception; its text is left here. */
export const panic = { message: undefined }

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panic.message = `RuntimeError: ${message}`
    },
  }
  const runtime = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const binary = fs.readFileSync(fileURLToPath(new URL('schema_engine_bg.wasm', engineModule)))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), {
    './schema_engine_bg.js': runtime,
  })
  runtime.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return runtime.SchemaEngine
}

/**
 * Loads the engine. It connects when it is first asked something.
 * @param {{ datasource: { url?: string, shadowDatabaseUrl?: string }, datamodelFiles: string[] }} options
 */
export async function loadEngine({ datasource, datamodelFiles }) {
  const SchemaEngine = await instantiate()
  const nowhere = 'postgresql://none@127.0.0.1:1/none'
  const factory = new EngineAdapterFactory(datasource.url ?? nowhere, datasource.shadowDatabaseUrl)
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const datamodels = datamodelFiles.map((file) => [file, fs.readFileSync(file, 'utf8')])
  let engine
  return {
    get: async () => {
      const onLog = (message) => process.env.DEBUG && log('DEBUG', message)
      engine ??= await SchemaEngine.new(
        { datamodels: datamodels.length > 0 ? datamodels : undefined },
        onLog,
        bound,
      )
      return engine
    },
    /** the adapter's error behind the engine's, if there is one */
    innerError: () => bound.errorRegistry?.consumeError?.(0)?.error,
    close: () => engine?.free(),
  }
}
