import type { ClientView } from '@zhancore/crm/schema'

/** What is typed into the form of a client. */
export interface ClientValues {
  name: string
  company: string
  phone: string
  email: string
  locale: string
  note: string
}

/** An empty form, or that of a client that there is. */
export const clientValues = (client?: ClientView): ClientValues => ({
  name: client?.name ?? '',
  company: client?.company ?? '',
  phone: client?.phone ?? '',
  email: client?.email ?? '',
  locale: client?.locale ?? 'ru',
  note: client?.note ?? '',
})
