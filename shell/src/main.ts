import './zod-without-eval'
import '@zhancore/ui/styles'

import { applyAppearance } from '@zhancore/ui'

import { report } from './report'
import { startShell } from './start-shell'

applyAppearance()
startShell().catch((failure: unknown) => {
  report('start', failure)
  // there are no texts to say it with: the page has them in three languages
  document.documentElement.classList.add('boot-failed')
})
