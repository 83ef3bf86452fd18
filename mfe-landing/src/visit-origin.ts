/** Where a visitor came from: page, referrer and the campaign marks of the address. */
export interface VisitOrigin {
  page: string
  referrer?: string
  utm?: Record<string, string>
}

const marks = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']
const maxLength = 200

/** Reads the origin from the address of this page and from `document.referrer`. */
export function readVisitOrigin(address: URL, referrer: string): VisitOrigin {
  const utm = Object.fromEntries(
    marks.flatMap((mark) => {
      const value = address.searchParams.get(mark)
      return value ? [[mark, value.slice(0, maxLength)]] : []
    }),
  )
  return {
    page: address.pathname.slice(0, maxLength),
    ...(referrer &&
      !referrer.startsWith(address.origin) && { referrer: referrer.slice(0, maxLength) }),
    ...(Object.keys(utm).length > 0 && { utm }),
  }
}
