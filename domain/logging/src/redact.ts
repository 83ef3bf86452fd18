const secretKey =
  /pass(word|wd|phrase)|token|secret|cookie|authorization|api_?key|phone|e_?mail|session_?id|^sid$/i
/** The last label is letters only: `package@1.2.3` in a stack is no address. */
const emailAddress = /[\p{L}\d._+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d_])/gu
/** Kazakh and Russian numbers as people and as we write them: +7 701 123-45-67, 87011234567. */
const phoneNumber =
  /(?<![\w-])(?:\+7|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])/g

/** Deeper than this nobody should log; what is deeper is left out. */
const maxDepth = 6
const hidden = '[hidden]'

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return depth > maxDepth ? hidden : value.map((item) => redactValue(item, depth + 1))
  }
  // errors, requests and dates have serializers of their own
  if (!isPlain(value)) return value
  return depth > maxDepth ? hidden : redactFields(value, depth)
}

/** A copy without the values whose names say that they are secret or personal, at any depth. */
export function redactFields(record: object, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      secretKey.test(key) && value !== null && value !== undefined
        ? hidden
        : redactValue(value, depth + 1),
    ]),
  )
}

/** Free text (messages of a mail server, of the database) without addresses and phone numbers. */
export function redactText(text: string): string {
  return text.replace(emailAddress, '[email]').replace(phoneNumber, '[phone]')
}
