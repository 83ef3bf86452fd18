import { fileURLToPath } from 'node:url'

import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** `vite preview` serves the built gallery under the policy that the product has. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'"

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue()],
  resolve: { dedupe: ['vue', 'vue-router', 'vue-i18n'] },
  server: { host: '127.0.0.1', port: 5300 },
  preview: {
    host: '127.0.0.1',
    port: 5301,
    headers: { 'content-security-policy': policy },
  },
})
