import fs from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { temporaryFolder } from '../machine/temporary-folder-for-specs'
import { publishRemotes } from './publish-remotes'

function build(root: string, version: string) {
  const dist = path.join(root, 'mfe-crm', 'dist')
  fs.mkdirSync(dist, { recursive: true })
  fs.writeFileSync(path.join(dist, 'build.json'), JSON.stringify({ name: 'crm', version }))
}

it('keeps every version in its folder and activates the newest build', () => {
  const root = temporaryFolder()
  const remotes = path.join(root, 'remotes')
  build(root, '0.1.0-aaaaaaaa')
  publishRemotes(root, remotes)
  build(root, '0.1.0-bbbbbbbb')
  expect(publishRemotes(root, remotes)).toEqual({ crm: '0.1.0-bbbbbbbb' })
  expect(fs.readdirSync(path.join(remotes, 'crm'))).toEqual(['0.1.0-aaaaaaaa', '0.1.0-bbbbbbbb'])
  const active: unknown = JSON.parse(fs.readFileSync(path.join(remotes, 'active.json'), 'utf8'))
  expect(active).toEqual({ crm: '0.1.0-bbbbbbbb' })
})
