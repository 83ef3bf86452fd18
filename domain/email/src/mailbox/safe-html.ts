import sanitize from 'sanitize-html'

/** What an ordinary letter is made of. Nothing of it runs, submits or loads anything. */
const tags =
  'a b blockquote body br center code div em font h1 h2 h3 h4 hr html i img li ol p pre s small ' +
  'span strong sub sup table tbody td tfoot th thead tr u ul'

const styles =
  'color background background-color font font-family font-size font-weight font-style ' +
  'line-height letter-spacing text-align text-decoration vertical-align width max-width height ' +
  'max-height padding margin border border-radius border-collapse border-spacing display ' +
  'overflow opacity word-break white-space'

// a style may name an address too, and an address that is loaded tells who reads when
const loadsNothing = [/^(?!.*(?:url|image|expression)\s*\().*$/is]

const options: sanitize.IOptions = {
  allowedTags: tags.split(' '),
  allowedAttributes: {
    '*': ['style', 'align', 'valign', 'width', 'height', 'bgcolor', 'lang', 'dir', 'role'],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
  },
  allowedStyles: {
    '*': Object.fromEntries(styles.split(' ').map((name) => [name, loadsNothing])),
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // pictures inside the letter only
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  nonTextTags: ['head', 'script', 'style', 'textarea', 'option', 'noscript', 'title', 'template'],
  transformTags: {
    a: sanitize.simpleTransform('a', { target: '_blank', rel: 'noopener noreferrer' }),
  },
}

/** HTML of a foreign letter without scripts, forms, frames, and whatever is loaded from outside. */
export const safeHtml = (html: string): string => sanitize(html, options)
