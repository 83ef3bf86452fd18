import { defineConfig } from 'vite'

import { remoteConfig } from '@zhancore/kit/build'

import manifest from './remote.json' with { type: 'json' }

export default defineConfig(remoteConfig({ name: 'landing', manifest }))
