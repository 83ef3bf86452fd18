import fs from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import {
  clientTransitions,
  leadTransitions,
  opportunityTransitions,
  projectTransitions,
  transitionDiagram,
} from '@zhancore/crm'

const page = fs.readFileSync(path.resolve('docs/process.md'), 'utf8')

test.each([
  ['client', transitionDiagram(clientTransitions)],
  ['lead', transitionDiagram(leadTransitions)],
  ['opportunity', transitionDiagram(opportunityTransitions)],
  ['project', transitionDiagram(projectTransitions)],
])('docs/process.md draws the %s as its table says', (_, diagram) => {
  expect(page).toContain(diagram.trim())
})
