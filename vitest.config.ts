import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const specs = (folders: string[]) => folders.map((folder) => `${folder}/**/*.spec.ts`)
const exclude = ['**/node_modules/**', '**/dist/**', '**/generated/**']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // most specs wait for PostgreSQL, so that all cores have work without one left free
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [...specs(['domain', 'bff', 'infra']), 'scripts/**/*.spec.mjs'],
          exclude,
          globalSetup: ['./infra/src/testing/postgres-for-specs.ts'],
        },
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'browser',
          environment: 'happy-dom',
          include: specs(['ui', 'kit', 'shell', 'mfe-*']),
          exclude,
        },
      },
    ],
  },
})
