// @ts-check

/** Files that compress well, and their types. */
const compressible = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
])

/** The content codings that the build makes beside each file, the best one first. */
export const codings = /** @type {const} */ ([
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
])

/**
 * The type of a file that compresses well, or undefined for any other.
 * @param {string} file
 */
export const compressibleType = (file) => compressible.get(/\.[a-z]+$/.exec(file)?.[0] ?? '')

/**
 * Whether a client accepts a coding, by its Accept-Encoding header.
 * @param {string} header
 * @param {string} coding
 */
export function accepts(header, coding) {
  const qualities = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, quality === undefined ? 1 : Number(quality)]
    }),
  )
  return (qualities.get(coding) ?? qualities.get('*') ?? 0) > 0
}
