import { expect, it } from 'vitest'

import { vocabulary } from '@zhancore/vocabulary'

import { clientTransitions } from '../client/client-status'
import { leadTransitions } from '../lead/lead-stages'
import { opportunityTransitions } from '../opportunity/opportunity-stages'
import { projectTransitions } from '../project/project-stages'
import { requirementCodes } from './transition.schema'

const tables = [clientTransitions, leadTransitions, opportunityTransitions, projectTransitions]

it('has a word for every move and every requirement', () => {
  const { transitions, requirements } = vocabulary('ru')
  const names = tables.flatMap((table) => table.map(({ name }) => name))
  expect(Object.keys(transitions)).toEqual(expect.arrayContaining(names))
  expect(Object.keys(requirements)).toEqual(expect.arrayContaining([...requirementCodes]))
})

it('leads from one stage by one move to one target', () => {
  for (const table of tables) {
    const edges = table.flatMap(({ name, from, to }) =>
      from.map((stage) => `${name} ${stage} ${to}`),
    )
    expect(new Set(edges).size).toBe(edges.length)
  }
})
