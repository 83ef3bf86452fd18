import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import type { OutgoingEmailView, ReceivedEmailView } from '@zhancore/email/schema'
import type { useFormat } from '@zhancore/ui'
import type { DataColumn } from '@zhancore/ui/staff'

type Format = ReturnType<typeof useFormat>

export const statusTones = { queued: 'info', sent: 'success', failed: 'danger' } as const

/** What the list of outgoing letters shows. */
export function useOutgoingColumns(format: Format) {
  const { t } = useI18n()
  return computed<DataColumn<OutgoingEmailView>[]>(() => [
    {
      id: 'subject',
      header: t('admin.mail.subject'),
      value: ({ subject }) => subject,
      fixed: true,
      phone: 'title',
      sortable: false,
    },
    {
      id: 'to',
      header: t('admin.mail.to'),
      value: ({ toAddress }) => toAddress,
      sortable: false,
    },
    {
      id: 'status',
      header: t('admin.mail.status'),
      value: ({ status }) => status,
      width: 160,
      sortable: false,
    },
    {
      id: 'createdAt',
      header: t('admin.mail.at'),
      value: ({ createdAt }) => format.dateTime(createdAt),
      width: 190,
      sortable: false,
    },
    {
      id: 'actions',
      header: t('admin.actions'),
      value: () => '',
      width: 180,
      align: 'end',
      fixed: true,
      sortable: false,
    },
  ])
}

/** What the local mailbox shows. */
export function useReceivedColumns(format: Format) {
  const { t } = useI18n()
  return computed<DataColumn<ReceivedEmailView>[]>(() => [
    {
      id: 'subject',
      header: t('admin.mail.subject'),
      value: ({ subject }) => subject || t('admin.mail.noSubject'),
      fixed: true,
      phone: 'title',
      sortable: false,
    },
    {
      id: 'to',
      header: t('admin.mail.to'),
      value: ({ toAddress }) => toAddress,
      sortable: false,
    },
    {
      id: 'from',
      header: t('admin.mail.from'),
      value: ({ fromAddress }) => fromAddress,
      sortable: false,
      phone: 'hide',
    },
    {
      id: 'receivedAt',
      header: t('admin.mail.receivedAt'),
      value: ({ receivedAt }) => format.dateTime(receivedAt),
      width: 190,
      sortable: false,
    },
  ])
}
