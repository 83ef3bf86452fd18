import path from 'node:path'

/**
 * File below `root` that a URL's path names, or `undefined` for what must not be asked for: a way
 * out of the folder, hidden files, characters that no file of ours has.
 */
export function safePath(root: string, urlPath: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
  // eslint-disable-next-line no-control-regex -- the point is to find them
  if (/[\u0000-\u001f\\]/.test(decoded)) return undefined
  const parts = decoded.split('/').filter(Boolean)
  if (parts.some((part) => part.startsWith('.'))) return undefined
  return path.join(root, ...parts)
}
