import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

import { bff } from '../api'

/** A letter leaves within seconds: who looks at the list sees it go. */
const refreshMs = 5_000

export const outgoingKey = ['admin', 'outgoing-emails']

/** Letters that the system wants to send, has sent, or could not. */
export function useOutgoingEmails() {
  const query = useInfiniteQuery({
    queryKey: outgoingKey,
    queryFn: ({ pageParam }) => bff.listOutgoingEmails.query({ cursor: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: refreshMs,
  })
  const emails = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])
  return { query, emails }
}

/** Letters that arrived at the local mailbox. */
export function useReceivedEmails() {
  const query = useInfiniteQuery({
    queryKey: ['admin', 'received-emails'],
    queryFn: ({ pageParam }) => bff.listReceivedEmails.query({ cursor: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: refreshMs,
  })
  const emails = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])
  return { query, emails }
}

/** One letter of the system, with its text. */
export const useOutgoingEmail = (id: () => string) =>
  useQuery({
    queryKey: computed(() => [...outgoingKey, id()]),
    queryFn: () => bff.getOutgoingEmail.query({ id: id() }),
  })

/** One letter of the local mailbox, with its text. */
export const useReceivedEmail = (id: () => string) =>
  useQuery({
    queryKey: computed(() => ['admin', 'received-emails', id()]),
    queryFn: () => bff.getReceivedEmail.query({ id: id() }),
  })
