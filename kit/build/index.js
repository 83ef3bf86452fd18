// Plain JavaScript on purpose: Vite leaves workspace packages out of the bundled config, and Node 20 can't load .ts.
import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'

import { devRegistry } from './dev-registry.js'
import { mfeJson } from './mfe-json.js'
import { preloadLate } from './preload-late.js'
import { publicRemoteStaysSmall } from './public-remote-stays-small.js'
import {
  dedupe,
  designSystemFor,
  remoteShared,
  shellApi,
  shellShared,
  uiVersion,
} from './sharing.js'
import { wholeDesignSystem } from './whole-design-system.js'

const exposed = './src/remote.ts'

const env = () => ({
  version: process.env.APP_VERSION ?? '0.0.0-dev',
  port: Number(process.env.VITE_PORT ?? 5173),
  gatewayUrl: process.env.GATEWAY_URL,
  devRemotes: process.env.DEV_REMOTES,
})

const define = (version) => ({
  __APP_VERSION__: JSON.stringify(version),
  __SHELL_API__: JSON.stringify(shellApi),
  __UI_VERSION__: JSON.stringify(uiVersion),
  __VUE_OPTIONS_API__: 'false',
  __VUE_I18N_LEGACY_API__: 'false',
  __VUE_I18N_FULL_INSTALL__: 'false',
  __INTLIFY_PROD_DEVTOOLS__: 'false',
})

const build = {
  target: 'esnext',
  outDir: 'dist',
  emptyOutDir: true,
  rolldownOptions: {
    // schemas of the domain are pure: what a screen does not use must not reach the browser
    treeshake: {
      moduleSideEffects: [{ test: /\/domain\/[^/]+\/src\/.*\.ts$/, sideEffects: false }],
    },
    output: {
      codeSplitting: {
        groups: [{ name: 'mf-rt', test: /module-federation|preload-helper/, priority: 1 }],
      },
    },
  },
}

// a build that runs meanwhile must not reload the page
const watch = { ignored: ['**/dist/**', '**/dist.next/**', '**/dist.old/**'] }

const proxy = (gatewayUrl) =>
  gatewayUrl ? { '^/(api|remotes|healthz|readyz)(/|$)': { target: gatewayUrl } } : undefined

function checkManifest(name, manifest) {
  if (manifest.name !== name) throw new Error(`remote.json names "${manifest.name}", not "${name}"`)
  if (!['public', 'staff'].includes(manifest.frame)) {
    throw new Error(`remote.json of ${name}: frame is "public" or "staff", not "${manifest.frame}"`)
  }
}

/** Vite configuration of the shell: the one application that starts, and gives all shared packages. */
export const shellConfig =
  () =>
  ({ command }) => {
    const { version, port, gatewayUrl, devRemotes } = env()
    return {
      base: '/',
      plugins: [
        vue(),
        federation({
          name: 'shell',
          filename: 'remoteEntry.js',
          moduleParseIdleTimeout: 30,
          remotes: {},
          dts: false,
          shared: shellShared(command === 'build'),
          experiments: { provideExternalRuntime: true },
          dev: { remoteHmr: true },
        }),
        preloadLate(),
        devRegistry({ devRemotes, gatewayUrl }),
      ],
      define: define(version),
      resolve: { dedupe },
      server: { host: '127.0.0.1', port, strictPort: true, watch, proxy: proxy(gatewayUrl) },
      build,
    }
  }

/**
 * Vite configuration of a remote, which exposes `src/remote.ts` and nothing else.
 * `manifest` is the content of its `remote.json`.
 */
export const remoteConfig =
  ({ name, manifest }) =>
  ({ command }) => {
    const { version, port } = env()
    const isBuild = command === 'build'
    checkManifest(name, manifest)
    return {
      base: isBuild ? './' : '/', // relative: one build runs below any path
      plugins: [
        vue(),
        publicRemoteStaysSmall(manifest.frame),
        wholeDesignSystem({ exposed, packages: designSystemFor(manifest.frame) }),
        federation({
          name,
          filename: 'remoteEntry.js',
          moduleParseIdleTimeout: 30,
          dts: false,
          exposes: { './remote': exposed },
          disableRemote: true,
          shared: remoteShared(isBuild, manifest.frame),
          // production only: the shell is the one provider, and a dev server runs by itself
          ...(isBuild ? { experiments: { externalRuntime: true } } : {}),
          dev: { remoteHmr: true },
        }),
        mfeJson({ manifest, exposed, version }),
      ],
      define: define(version),
      resolve: { dedupe },
      // no page of its own: without the entries a cold dev server finds its dependencies one by one, reloading each time
      optimizeDeps: { entries: ['src/**/*.{ts,vue}', '!**/*.spec.ts'] },
      server: {
        host: '127.0.0.1',
        port,
        strictPort: true,
        watch,
        origin: `http://127.0.0.1:${port}`,
        cors: true,
      },
      build: { ...build, rolldownOptions: { ...build.rolldownOptions, input: exposed } },
    }
  }
