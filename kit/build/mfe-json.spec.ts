// @vitest-environment node
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { remoteConfig } from './index.js'
import { mfeJson } from './mfe-json'

const manifest = { name: 'crm', basePath: '/crm', frame: 'staff', navigation: [], slots: [] }

it('refuses a manifest of another remote or frame', () => {
  const env = { command: 'build', mode: 'production' } as const
  expect(() => remoteConfig({ name: 'admin', manifest })(env)).toThrow('crm')
  expect(() => remoteConfig({ name: 'crm', manifest: { ...manifest, frame: 'x' } })(env)).toThrow(
    'frame',
  )
})

it('describes a build', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mfe-'))
  writeFileSync(join(dir, 'remoteEntry.js'), 'entry')
  writeFileSync(join(dir, 'remote.js'), 'remote')
  const chunk = (fileName: string, rest: object) => ({
    type: 'chunk',
    fileName,
    moduleIds: [],
    imports: [],
    ...rest,
  })
  const bundle = {
    'remoteEntry.js': chunk('remoteEntry.js', {}),
    'remote.js': chunk('remote.js', {
      facadeModuleId: '/crm/src/remote.ts',
      moduleIds: ['/x/query-core/client.js'],
      viteMetadata: { importedCss: ['a.css'] },
    }),
  }
  const plugin = mfeJson({ manifest, exposed: './src/remote.ts', version: '1.2.3' })
  plugin.configResolved({ root: '/crm' })
  plugin.writeBundle({ dir }, bundle)
  const written: unknown = JSON.parse(readFileSync(join(dir, 'mfe.json'), 'utf8'))
  expect(written).toMatchObject({
    name: 'crm',
    version: '1.2.3',
    frame: 'staff',
    queries: true,
    preload: ['remoteEntry.js', 'remote.js', 'a.css'],
    integrity: {
      'remoteEntry.js': expect.stringMatching(/^sha384-/),
      'remote.js': expect.stringMatching(/^sha384-/),
    },
  })
})
