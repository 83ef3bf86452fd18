import { nextTick, ref, shallowRef } from 'vue'

import { checkValues, type FieldProblems, type FormSchema } from './standard-schema'
import { useFieldTexts } from './use-field-texts'

/** What is wrong with a form just now, and where the focus goes because of it. */
export function useFormProblems(schema: FormSchema<unknown>, current: () => unknown) {
  const problems = ref<FieldProblems>({})
  const root = shallowRef<HTMLElement | null>(null)

  function refuse(found: FieldProblems): false {
    problems.value = found
    void nextTick(() =>
      root.value?.querySelector<HTMLElement>('[aria-invalid="true"]:not(:disabled)')?.focus(),
    )
    return false
  }

  const without = (path: string) => {
    const { [path]: _, ...others } = problems.value
    return others
  }

  async function recheck(path: string) {
    let message: string | undefined
    await checkValues(schema, current(), (found) => (message = found[path]))
    problems.value = message === undefined ? without(path) : { ...problems.value, [path]: message }
  }

  return {
    texts: useFieldTexts(problems),
    refuse,
    recheck,
    recheckIfWrong: (path: string) => {
      if (problems.value[path] !== undefined) void recheck(path)
    },
    clear: () => (problems.value = {}),
    attach: (element: HTMLElement | null) => (root.value = element),
    setServerErrors: (fields: readonly { path: string; code: string }[]) => {
      refuse(Object.fromEntries(fields.map(({ path, code }) => [path, code])))
    },
  }
}
