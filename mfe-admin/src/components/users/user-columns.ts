import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import type { UserView } from '@zhancore/identity/schema'
import type { useFormat } from '@zhancore/ui'
import type { DataColumn } from '@zhancore/ui/staff'

/** What the list of colleagues shows. */
export function useUserColumns(format: ReturnType<typeof useFormat>) {
  const { t } = useI18n()
  return computed<DataColumn<UserView>[]>(() => [
    {
      id: 'name',
      header: t('admin.users.name'),
      value: ({ name }) => name,
      fixed: true,
      phone: 'title',
    },
    { id: 'email', header: t('admin.users.email'), value: ({ email }) => email },
    { id: 'role', header: t('admin.users.role'), value: ({ role }) => t(`roles.${role}`) },
    { id: 'status', header: t('admin.users.status'), value: ({ status }) => status, width: 150 },
    {
      id: 'lastSignInAt',
      header: t('admin.users.lastSignIn'),
      value: ({ lastSignInAt }) =>
        lastSignInAt ? format.dateTime(lastSignInAt) : t('admin.users.never'),
      width: 190,
      sortable: false,
    },
    {
      id: 'actions',
      header: t('admin.actions'),
      value: () => '',
      width: 110,
      align: 'end',
      sortable: false,
      fixed: true,
    },
  ])
}
