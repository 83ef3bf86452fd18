/** A chunk of its own: see query-cache. */
export { installQueryClient as installQueries } from '@zhancore/kit'
