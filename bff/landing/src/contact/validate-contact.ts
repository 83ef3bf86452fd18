import { publicProcedure } from '@zhancore/bff-base'
import * as contacts from '@zhancore/contacts'

/** Judges a phone and an address while they are typed. */
export const validateContact = publicProcedure
  .input(contacts.validateContactSchema)
  .output(contacts.validateContactResultSchema)
  .query(({ ctx, input }) => contacts.validateContact(ctx, input))
