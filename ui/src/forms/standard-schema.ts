/** The part of https://standardschema.dev that a form needs; zod 4 and others implement it. */
export interface FormSchema<Output> {
  readonly '~standard': {
    readonly validate: (value: unknown) => CheckResult<Output> | Promise<CheckResult<Output>>
  }
}

type CheckResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] }

interface Issue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[]
}

/** What is wrong, by path: a code or a text. */
export type FieldProblems = Record<string, string>

const pathOf = ({ path = [] }: Issue) =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.')

function collectProblems(issues: readonly Issue[]): FieldProblems {
  const problems: FieldProblems = {}
  for (const issue of issues) problems[pathOf(issue)] ??= issue.message
  return problems
}

/** Gives the schema's output, or hands the first problem of each path to `refuse`. */
export async function checkValues<Output>(
  schema: FormSchema<Output>,
  values: unknown,
  refuse: (problems: FieldProblems) => void,
): Promise<{ output?: { value: Output } }> {
  const result = await schema['~standard'].validate(values)
  if (!result.issues) return { output: { value: result.value } }
  refuse(collectProblems(result.issues))
  return {}
}
