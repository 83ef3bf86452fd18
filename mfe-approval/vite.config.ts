import { remoteConfig } from '@zhancore/kit/build'
import { defineConfig } from 'vite'

import manifest from './remote.json' with { type: 'json' }

export default defineConfig(remoteConfig({ name: 'approval', manifest }))
