/*
 * The name comes from an open form, and the letter goes to an address that nobody has proved to own:
 * a "name" that advertises a link would make our server send somebody's spam.
 */
const looksLikeLink = /\/\/|@|[\p{L}\d]{2,}\.\p{L}{2,}|www/iu
const notForPeople = /[\p{Cc}\p{Cf}\p{Co}]/gu

/** The name by which a letter may greet its reader; an empty string when it is better not used. */
export function greetableName(name: string): string {
  const clean = name.replace(notForPeople, ' ').replace(/\s+/g, ' ').trim()
  return clean.length > 80 || looksLikeLink.test(clean) ? '' : clean
}
