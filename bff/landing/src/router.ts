import { router } from '@zhancore/bff-base'

import { validateContact } from './contact/validate-contact'
import { submitInquiry } from './inquiry/submit-inquiry'

export const landingRouter = router({
  submitInquiry,
  validateContact,
})

export type LandingRouter = typeof landingRouter
