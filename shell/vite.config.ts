import { shellConfig } from '@zhancore/kit/build'
import { defineConfig } from 'vite'

export default defineConfig(shellConfig())
