import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** A project with everything on it. */
export const getProject = staffProcedure
  .input(crm.getProjectSchema)
  .output(crm.projectViewSchema)
  .query(({ ctx, input }) => crm.getProject(ctx, input))
