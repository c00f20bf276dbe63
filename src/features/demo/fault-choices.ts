/** The operations of docs/faults.md. */
export const operationChoices = [
  { value: 'any', label: 'Every request' },
  { value: 'read', label: 'Every read' },
  { value: 'write', label: 'Every write' },
  { value: 'routes', label: 'Routes' },
  { value: 'routes.write', label: 'Re-routes (writes of routes)' },
  { value: 'trunking', label: 'Trunking: trunks, origination URIs, attached lists' },
  { value: 'trunking.write', label: 'Writes of trunking' },
  { value: 'trunking.OriginationUrls', label: 'Origination URIs' },
  { value: 'api', label: 'Numbers, access lists, call records' },
  { value: 'api.write', label: 'Writes of numbers and access lists' },
  { value: 'api.IncomingPhoneNumbers', label: 'Numbers' },
  { value: 'api.Calls', label: 'Call records' },
] as const

export const effectChoices = [
  { value: 'status-503', label: 'Returns 503, Service unavailable' },
  { value: 'status-500', label: 'Returns 500, Internal Server Error' },
  { value: 'status-429', label: 'Returns 429, Too Many Requests' },
  { value: 'status-401', label: 'Returns 401, Authenticate' },
  { value: 'status-403', label: 'Returns 403, Forbidden' },
  { value: 'status-404', label: 'Returns 404, not found' },
  { value: 'status-409', label: 'Returns 409, Conflict' },
  { value: 'malformed-body', label: 'Returns broken JSON' },
  { value: 'drop-connection', label: 'Drops the connection: nothing is processed' },
  { value: 'drop-after-write', label: 'Drops the connection after the write' },
  { value: 'latency-3000', label: 'Takes 3 seconds longer' },
] as const

export const timesChoices = [
  { value: 'once', label: 'The next request' },
  { value: 'next', label: 'The next … requests' },
  { value: 'percent', label: '… percent of the requests' },
  { value: 'always', label: 'Always' },
] as const

export type TimesChoice = (typeof timesChoices)[number]['value']

/** The demo's `times`, or what is wrong with the number. */
export function timesOf(choice: TimesChoice, count: string): { readonly times: string } | { readonly problem: string } {
  if (choice === 'once' || choice === 'always') return { times: choice }
  const most = choice === 'percent' ? 100 : 1000
  const value = /^\d{1,4}$/.test(count.trim()) ? Number(count) : Number.NaN
  if (!(value >= 1 && value <= most)) return { problem: `Type a whole number from 1 to ${most.toLocaleString('en')}.` }
  return { times: choice === 'percent' ? `${value}-percent` : `next-${value}` }
}
