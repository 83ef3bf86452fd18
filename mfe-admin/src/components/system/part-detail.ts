import { useI18n } from 'vue-i18n'

import type { ProcessPart } from '@zhancore/logging/schema'

const queueFigures = /^(?<waiting>\d+) waiting, (?<failed>\d+) given up, oldest (?<oldest>\d+) s$/
const remoteCount = /^(?<count>\d+) remotes$/

/** Writes what a part says of itself in the language of the page; codes of its own stay codes. */
export function usePartDetail() {
  const { t } = useI18n()

  return ({ detail, state }: ProcessPart): string | undefined => {
    const queue = queueFigures.exec(detail ?? '')?.groups
    if (queue) return t('admin.processes.queueFigures', queue)
    const remotes = remoteCount.exec(detail ?? '')?.groups
    if (remotes) return t('admin.processes.remoteCount', Number(remotes.count))
    // the state has said it already
    return state === 'down' && detail === 'no answer' ? undefined : detail
  }
}
