import { staffProcedure } from '@zhancore/bff-base'
import * as crm from '@zhancore/crm'

/** Projects, the newest first, page by page. */
export const listProjects = staffProcedure
  .input(crm.listProjectsSchema)
  .output(crm.projectListSchema)
  .query(({ ctx, input }) => crm.listProjects(ctx, input))
