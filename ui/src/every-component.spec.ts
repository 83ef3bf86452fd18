// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, test } from 'vitest'

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(resolve(folder, file), 'utf8')

const checked = files
  .filter((file) => file.endsWith('.spec.ts'))
  .map(read)
  .filter((source) => source.includes('accessibilityProblems()'))

const given = ['index.ts', 'staff/index.ts'].flatMap((file) =>
  [...read(file).matchAll(/default as (\w+)/g)].map(([, name = '']) => name),
)

test.each(given)('%s is looked at by axe', (name) => {
  const specs = checked.filter((source) => source.includes(`/${name}.vue'`))
  expect(specs.length).toBeGreaterThan(0)
})
