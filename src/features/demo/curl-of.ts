import type { LoggedRequest } from './request-log.ts'

/** The default address of `npm run api` (mocks/server/options.ts). */
const origin = 'http://127.0.0.1:4310'

/** The log masks these values; curl gets a shell variable for each. */
export const isSecret = (name: string): boolean => /password|token|secret/i.test(name)

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The same request to `npm run api`, for a POSIX shell. */
export function curlOf(request: Pick<LoggedRequest, 'method' | 'region' | 'product' | 'path' | 'form'>): string {
  const { method, region, product, path, form } = request
  const fields = form.map(([name, value]) =>
    isSecret(name)
      ? `--data-urlencode "${name}=$${name.toUpperCase()}"`
      : `--data-urlencode ${quoted(`${name}=${value}`)}`,
  )
  const verb = method === 'GET' ? [] : [`-X ${method}`]
  return ['curl', ...verb, quoted(`${origin}/twilio/${region}/${product}${path}`), ...fields].join(' ')
}
