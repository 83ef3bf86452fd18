import * as z from 'zod'

import { staffProcedure } from '@zhancore/bff-base'
import { changeLocale as keepLocale, changeLocaleSchema } from '@zhancore/identity'

/** Keeps the language of the caller's own account. */
export const changeLocale = staffProcedure
  .input(changeLocaleSchema)
  .output(z.strictObject({}))
  .mutation(async ({ ctx, input }) => {
    await keepLocale(ctx, input)
    return {}
  })
