import path from 'node:path'

const basePort = Number(process.env.E2E_BASE_PORT ?? 14_300)

/** The system under test: ports and data of its own, so that it runs beside `npm start`. */
export const systemOptions = {
  basePort,
  dataDir: process.env.E2E_DATA_DIR ?? path.resolve(import.meta.dirname, '../../.test-data/e2e'),
}
export const systemUrl = `http://127.0.0.1:${basePort}`
