import { defineConfig } from 'vite'

import { shellConfig } from '@zhancore/kit/build'

export default defineConfig(shellConfig())
