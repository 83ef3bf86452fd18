const groups = [3, 3, 2, 2]

/** Splits the ten digits after +7: `701 123 45 67`. */
function groupNational(digits: string): string {
  const parts: string[] = []
  let at = 0
  for (const length of groups) {
    if (at >= digits.length) break
    parts.push(digits.slice(at, at + length))
    at += length
  }
  return parts.join(' ')
}

/** Eleven digits that begin with 8 or 7 are a number of Kazakhstan or Russia; so are ten with 7 in front. */
const isLocal = (digits: string, typed: string) =>
  /^[78]/.test(digits) && (!typed.startsWith('+') || digits.startsWith('7'))

/**
 * A phone number as it is typed, tidied: `87011234567` → `+7 701 123 45 67`. Numbers of other countries
 * (`+998…`) keep their digits. Whether it exists is for the server to say: nothing is cut or refused here.
 */
export function formatPhone(typed: string): string {
  const digits = typed.replaceAll(/\D/g, '')
  if (digits === '') return typed.trim().startsWith('+') ? '+' : ''
  if (!isLocal(digits, typed.trim())) return typed.trim().startsWith('+') ? `+${digits}` : digits
  // ten digits: a number without the country, `701 123 45 67`
  const bare = digits.length === 10 && digits.startsWith('7') && !typed.trim().startsWith('+')
  const national = bare ? digits : digits.slice(1)
  if (national.length > 10) return `+${digits}`
  return `+7 ${groupNational(national)}`.trimEnd()
}
