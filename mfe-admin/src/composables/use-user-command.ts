import { useMutation } from '@tanstack/vue-query'
import { ref } from 'vue'

import type { UserView } from '@zhancore/identity/schema'
import { useToast } from '@zhancore/ui'

import { useConflictText } from './use-conflict-text'
import { useUsersRefresh } from './use-users'

interface UserCommand {
  run: () => Promise<UserView>
  /** what is said when it went well */
  done: (user: UserView) => string
  close: () => void
}

/** A change of one colleague behind a question: asks the BFF, refreshes the lists, says how it went. */
export function useUserCommand({ run, done, close }: UserCommand) {
  const toast = useToast()
  const refresh = useUsersRefresh()
  const { describeConflict } = useConflictText(refresh)

  const failure = ref<string>()

  const { mutate, isPending } = useMutation({
    mutationFn: run,
    onMutate: () => {
      failure.value = undefined
    },
    onError: (reason) => {
      failure.value = describeConflict(reason).text
    },
    onSuccess: async (user) => {
      await refresh()
      close()
      toast.success(done(user))
    },
  })

  return { mutate, isPending, failure }
}
