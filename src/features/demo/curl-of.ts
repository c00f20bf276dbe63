import type { LoggedRequest } from './request-log.ts'

/** Where `npm run api` listens when nobody says otherwise: mocks/server/options.ts. */
const origin = 'http://127.0.0.1:4310'

/** A value that the log must not show: it is shown as the shell variable to set in its place. */
export const isSecret = (name: string): boolean => /password|token|secret/i.test(name)

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The same request to the API of the command line, for a POSIX shell. */
export function curlOf({
  method,
  region,
  product,
  path,
  form,
}: Pick<LoggedRequest, 'method' | 'region' | 'product' | 'path' | 'form'>): string {
  const fields = form.map(([name, value]) =>
    isSecret(name)
      ? `--data-urlencode "${name}=$${name.toUpperCase()}"`
      : `--data-urlencode ${quoted(`${name}=${value}`)}`,
  )
  const verb = method === 'GET' ? [] : [`-X ${method}`]
  return ['curl', ...verb, quoted(`${origin}/twilio/${region}/${product}${path}`), ...fields].join(' ')
}
