const popularDomains = [
  'gmail.com',
  'mail.ru',
  'inbox.ru',
  'list.ru',
  'bk.ru',
  'internet.ru',
  'yandex.ru',
  'yandex.kz',
  'yandex.com',
  'ya.ru',
  'mail.kz',
  'icloud.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'rambler.ru',
]
// real domains that are one letter away from a popular one
const lookAlikes = new Set([
  'ymail.com',
  'email.com',
  'mail.com',
  'gmx.com',
  'email.ru',
  'me.com',
  'ya.com',
])

/** The address that was probably meant (`a@gmial.com` → `a@gmail.com`); undefined when nothing looks mistyped. */
export function suggestEmail(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  if (at < 1 || popularDomains.includes(domain) || lookAlikes.has(domain)) return undefined
  const meant = popularDomains.find(
    (popular) => popular.length > 5 && isOneSlipAway(domain, popular),
  )
  return meant && `${address.slice(0, at)}@${meant}`
}

/** One letter missing, extra, wrong, or two neighbours swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0
  while (start < meant.length && typed[start] === meant[start]) start++
  const typedRest = typed.slice(start)
  const meantRest = meant.slice(start)
  return (
    typedRest.slice(1) === meantRest ||
    typedRest === meantRest.slice(1) ||
    typedRest.slice(1) === meantRest.slice(1) ||
    (typedRest.slice(2) === meantRest.slice(2) &&
      typedRest[0] === meantRest[1] &&
      typedRest[1] === meantRest[0])
  )
}
