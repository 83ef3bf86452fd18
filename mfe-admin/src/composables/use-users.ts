import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'

import { bff } from '../api'

const usersKey = ['admin', 'users']
const invitationsKey = ['admin', 'invitations']

/** Everybody who has an account, page by page. */
export function useUsers() {
  const query = useInfiniteQuery({
    queryKey: usersKey,
    queryFn: ({ pageParam }) => bff.listUsers.query({ cursor: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
  const users = computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? [])
  return { query, users }
}

/** Invitations that nobody has taken up yet. */
export const useInvitations = () =>
  useQuery({ queryKey: invitationsKey, queryFn: () => bff.listInvitations.query({}) })

/** Asks for both lists anew, after a change of ours or somebody else's. */
export function useUsersRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: usersKey }),
      client.invalidateQueries({ queryKey: invitationsKey }),
    ])
}
