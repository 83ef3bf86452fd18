import sanitizeHtml from 'sanitize-html'

const styled = ['style', 'class', 'align', 'width', 'height', 'bgcolor', 'role']

/**
 * A letter's HTML without scripts, forms, frames, and everything that is loaded from outside: an
 * image there tells its sender who reads when. The frame that shows it has a policy of its own.
 */
export function safeHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      ...sanitizeHtml.defaults.allowedTags,
      'img',
      'center',
      'style',
      'html',
      'head',
      'body',
      'title',
      'meta',
    ],
    allowedAttributes: {
      '*': styled,
      a: ['href', 'title'],
      img: ['src', 'alt'],
      html: ['lang'],
      meta: ['charset'],
      table: ['cellpadding', 'cellspacing', 'border'],
      td: ['colspan', 'rowspan', 'valign'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowVulnerableTags: true,
  })
}
