import { expect, it } from 'vitest'

import { contentHashes } from './content-hash.mjs'
import { workspacePackages } from './workspace.mjs'

const all = workspacePackages()

it('is the same for the same sources, and another for other tools', () => {
  const name = '@zhancore/bff-crm'
  expect(contentHashes(all, 'tools')(name)).toBe(contentHashes(all, 'tools')(name))
  expect(contentHashes(all, 'tools')(name)).not.toBe(contentHashes(all, 'other tools')(name))
})

it('depends on the packages that a package is made of', () => {
  const name = '@zhancore/bff-crm'
  const alone = all.map((item) =>
    item.name === name ? { ...item, workspaceDependencies: [] } : item,
  )
  const hash = (packages) => contentHashes(packages, '')(name)
  expect(hash(all)).not.toBe(hash(alone))
})
