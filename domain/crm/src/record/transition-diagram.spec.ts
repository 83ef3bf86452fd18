import { expect, it } from 'vitest'

import { projectTransitions } from '../project/project-stages'
import { transitionDiagram } from './transition-diagram'

it('draws a table, from its first stage on', () => {
  expect(transitionDiagram(projectTransitions)).toBe(`stateDiagram-v2
  [*] --> awaiting_payment
  awaiting_payment --> in_progress: start-project
  in_progress --> delivery: hand-over-project
  delivery --> support: accept-project
  delivery --> in_progress: return-project-to-work
  support --> closed: close-project
`)
})
