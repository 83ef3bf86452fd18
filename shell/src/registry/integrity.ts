import type { RegistryEntry } from './registry.schema'

/** Nonce of this page, if the gateway has given one; browsers hide it from the attribute. */
const pageNonce = () =>
  document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce || undefined

interface ScriptPolicies {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => { createScript: (text: string) => string }
}

const isScriptPolicies = (value: unknown): value is ScriptPolicies =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

const passText = { createScript: (text: string) => text }

/** Under Trusted Types the text of a script must come from a named policy. */
function trustedScript(): (text: string) => string {
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes')
  const policy = isScriptPolicies(policies)
    ? policies.createPolicy('zhancore-integrity', passText)
    : passText
  return (text) => policy.createScript(text)
}

let toScript: ((text: string) => string) | undefined

const announced = new Set<string>()

/** Address → hash of every script of the remote, for the given address of its entry. */
export function integrityOf(entry: RegistryEntry, entryUrl: URL): Record<string, string> {
  const hashes = Object.entries(entry.integrity).map(([file, hash]) => {
    const url = new URL(file, entryUrl)
    return [url.href, hash] as const
  })
  const entryHash = hashes.find(([href]) => href === entryUrl.origin + entryUrl.pathname)?.[1]
  return { ...Object.fromEntries(hashes), ...(entryHash ? { [entryUrl.href]: entryHash } : {}) }
}

/**
 * Tells the browser the hashes of all scripts of a remote before the first is imported: it then refuses
 * each that differs, also those imported by others. Needs the page's nonce, because the map is inline.
 */
export function announceIntegrity(entry: RegistryEntry, entryUrl: URL): void {
  const nonce = pageNonce()
  if (!nonce || announced.has(entryUrl.href)) return
  announced.add(entryUrl.href)
  toScript ??= trustedScript()
  const script = document.createElement('script')
  script.type = 'importmap'
  script.nonce = nonce
  script.textContent = toScript(JSON.stringify({ integrity: integrityOf(entry, entryUrl) }))
  document.head.append(script)
}
