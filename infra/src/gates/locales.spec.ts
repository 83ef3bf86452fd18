import fs from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { filesBelow, foldersNamed, root } from './repository-for-specs'

const translations = ['kk', 'en']

const packages = ['shell', 'ui', 'kit', 'domain', ...foldersNamed('mfe-')]
const folders = packages
  .flatMap(filesBelow)
  .filter((file) => file.endsWith('/locales/ru.json'))
  .map((file) => path.dirname(file))

/** Every path to a text, with the names of what is filled into it: `leads.found {count}`. */
function messagesOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    const names = String(value).match(/\{\w+\}/g) ?? []
    return [[prefix, ...new Set(names.sort())].join(' ')]
  }
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, `${prefix}.${key}`))
}

const read = (folder: string, language: string) =>
  messagesOf(JSON.parse(fs.readFileSync(path.join(folder, `${language}.json`), 'utf8'))).sort()

describe.each(folders)('%s', (folder) => {
  it.each(translations)('says in %s what it says in Russian', (language) => {
    expect(read(folder, language)).toEqual(read(folder, 'ru'))
  })
})

it('finds the texts of every remote', () => {
  const remotes = foldersNamed('mfe-').map((name) => path.join(root, name, 'src/locales'))
  expect(folders).toEqual(expect.arrayContaining(remotes))
})
