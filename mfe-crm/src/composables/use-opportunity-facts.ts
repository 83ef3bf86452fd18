import { computed, toValue } from 'vue'
import { useI18n } from 'vue-i18n'

import type { OpportunityView } from '@zhancore/crm/schema'
import { type PropertyItem, useFormat } from '@zhancore/ui'

/** The lines beside a deal: those that have something to say. */
export function useOpportunityFacts(source: () => OpportunityView) {
  const { t } = useI18n()
  const format = useFormat()
  const field = (key: string, value?: string | null, to?: string): PropertyItem[] =>
    value ? [{ key, label: t(`crm.fields.${key}`), value, to }] : []
  const link = (
    kind: 'lead' | 'project',
    path: string,
    related: { id: string; number: string; title: string } | null,
  ): PropertyItem[] =>
    related
      ? [
          {
            key: kind,
            label: t(`records.${kind}`),
            value: `${related.number} ${related.title}`,
            to: `/crm/${path}/${related.id}`,
          },
        ]
      : []
  const day = (date: string | null) => date && format.date(date)

  return computed<PropertyItem[]>(() => {
    const deal = toValue(source)
    return [
      { key: 'owner', label: t('crm.fields.owner') },
      ...field('amount', format.money(deal.amountMinor, deal.currency)),
      ...field('durationDays', deal.durationDays ? t('crm.days', deal.durationDays) : undefined),
      ...field('customerApprovedBy', deal.customerApprovedBy),
      ...field('signedByUsOn', day(deal.signedByUsOn)),
      ...field('signedByClientOn', day(deal.signedByClientOn)),
      ...field('lostReason', deal.lostReason && t(`lostReasons.${deal.lostReason}`)),
      ...field('note', deal.lostNote),
      ...link('lead', 'leads', deal.lead),
      ...link('project', 'projects', deal.project),
      ...field('createdAt', format.dateTime(deal.createdAt)),
    ]
  })
}
