import { computed, ref, shallowReactive, shallowRef } from 'vue'

import type { Form, FormFailure, FormOptions } from './form-types'
import { checkValues } from './standard-schema'
import { useFormProblems } from './use-form-problems'

/** Values of one form and how they compare with where it began. */
function useFormValues<Values extends object>(initial: Values) {
  const start = shallowRef<Values>({ ...initial })
  const values: Values = shallowReactive<Values>({ ...initial })
  const dirty = computed(() => JSON.stringify(values) !== JSON.stringify(start.value))

  function restart(next: Values = start.value) {
    start.value = { ...next }
    Object.assign(values, next)
  }
  return { start, values, dirty, restart }
}

/** Sends the form: checks first, and puts what is refused, by the schema or by the server, beside its field. */
function useFormSending<Values extends object, Output>(
  { schema, submit: send, describeError }: FormOptions<Values, Output>,
  problems: ReturnType<typeof useFormProblems>,
  current: () => Values,
) {
  const failure = ref<FormFailure>()
  const submitting = ref(false)

  async function attempt(): Promise<boolean> {
    const { output } = await checkValues(schema, current(), problems.refuse)
    if (output === undefined) return false
    problems.clear()
    await send(output.value)
    return true
  }

  function fail(reason: unknown): false {
    if (!describeError) throw reason
    failure.value = describeError(reason)
    return problems.refuse({ ...failure.value.fields })
  }

  async function submit() {
    if (submitting.value) return false
    submitting.value = true
    failure.value = undefined
    const accepted = attempt().catch(fail)
    return accepted.finally(() => (submitting.value = false))
  }

  return { failure, submitting, submit }
}

/**
 * State of one form. Codes of the schema are kept and translated when shown, so that they follow the
 * language. A field is checked when it is left, and on each change once something was wrong with it.
 */
export function useForm<Values extends object, Output>(
  options: FormOptions<Values, Output>,
): Form<Values> {
  const { start, values, dirty, restart } = useFormValues(options.initial)
  const current = () => ({ ...values })
  const problems = useFormProblems(options.schema, current)
  const { failure, submitting, submit } = useFormSending(options, problems, current)

  const field: Form<Values>['field'] = (name) => ({
    name,
    modelValue: values[name],
    'onUpdate:modelValue': (value) => {
      values[name] = value
      problems.recheckIfWrong(name)
    },
    onBlur: () => {
      if (values[name] !== start.value[name]) void problems.recheck(name)
    },
    error: problems.texts.value[name],
  })

  function reset(next?: Values) {
    restart(next)
    problems.clear()
    failure.value = undefined
  }

  const { texts, setServerErrors, attach } = problems
  return {
    values,
    field,
    submit,
    reset,
    setServerErrors,
    attach,
    get errors() {
      return texts.value
    },
    get failure() {
      return failure.value
    },
    get submitting() {
      return submitting.value
    },
    get dirty() {
      return dirty.value
    },
  }
}
