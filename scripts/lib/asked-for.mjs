// @ts-check
import { isApiPath } from './api-paths.mjs'

/**
 * What a request asks for. A `page` is any address of the console. `nothing` is an address that no file may have.
 * @typedef {{ kind: 'page' | 'too-long' | 'nothing' }
 *   | { kind: 'api' }
 *   | { kind: 'file', pathname: string, decoded: string }} AskedFor
 */

/** Longer than any address of the console. */
const longestUrl = 8000

/**
 * Decides by the form of the address only. `docs/hosting.md` has the same rules for other servers.
 * @param {string} url the target of a request: a path, or the whole URL that a proxy gets
 * @returns {AskedFor}
 */
export function askedFor(url) {
  if (url.length > longestUrl) return { kind: 'too-long' }
  const pathname = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] || '/'
  const decoded = decode(pathname)
  // The console shows its own "not found" for an address that cannot be decoded.
  if (decoded === undefined) return { kind: isUnderAssets(pathname) ? 'nothing' : 'page' }
  if (isApiPath(decoded)) return { kind: 'api' }
  const segments = decoded.split('/').slice(1)
  if (hasControlOrBackslash(decoded) || segments.some((segment) => segment.startsWith('.'))) return { kind: 'nothing' }
  if (!isUnderAssets(decoded) && !segments[0]?.includes('.')) return { kind: 'page' }
  // No file has a slash in its name.
  return /%2f/i.test(pathname) ? { kind: 'nothing' } : { kind: 'file', pathname, decoded }
}

/** @param {string} path */
const isUnderAssets = (path) => /^\/+assets(?:\/|$)/.test(path)

/** @param {string} text */
const hasControlOrBackslash = (text) => /[\p{Cc}\\]/u.test(text)

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
