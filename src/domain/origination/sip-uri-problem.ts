import { parseSipUri } from '../base/sip-uri.ts'

/** Why the API refuses a text as an origination URI (20001). `fix`: the URI that the operator probably meant. */
export type SipUriProblem = { readonly severity: 'refused'; readonly fix: string | null } & (
  | { readonly kind: 'empty' | 'space' | 'bad-form'; readonly part: 'whole' }
  | { readonly kind: 'no-scheme'; readonly part: 'scheme' }
  | { readonly kind: 'other-scheme'; readonly part: 'scheme'; readonly scheme: string }
  | { readonly kind: 'empty-user' | 'two-at-signs'; readonly part: 'user' }
  | { readonly kind: 'no-host' | 'path' | 'ipv6-without-brackets'; readonly part: 'host' }
  | { readonly kind: 'bad-port'; readonly part: 'port'; readonly port: string }
)

type Without<T> = T extends unknown ? Omit<T, 'severity' | 'fix'> : never

const refused = (problem: Without<SipUriProblem>, meant: string | null = null): SipUriProblem => ({
  ...problem,
  severity: 'refused',
  fix: meant !== null && parseSipUri(meant) ? meant : null,
})

/** Schemes that people paste. Any other word before a colon is probably the host of a URI without a scheme. */
const knownSchemes = /^(tel|https?|wss?|ftp|mailto|callto|h323|skype|xmpp):/i

/** Why `parseSipUri` returns undefined, by the console's own version of Twilio's rule (twilio.com/docs/sip-trunking). */
export function sipUriProblem(text: string): SipUriProblem {
  if (text.trim() === '') return refused({ kind: 'empty', part: 'whole' })
  if (/\s/.test(text)) return refused({ kind: 'space', part: 'whole' }, text.replaceAll(/\s+/g, ''))
  const scheme = knownSchemes.exec(text)?.[1]
  if (scheme !== undefined) return refused({ kind: 'other-scheme', part: 'scheme', scheme })
  const start = /^sips?:(\/\/)?/i.exec(text)?.[0]
  if (start === undefined) return withoutScheme(text)
  const rest = text.slice(start.length)
  const end = rest.search(/[;?]/)
  return authorityProblem(start, end === -1 ? rest : rest.slice(0, end), end === -1 ? '' : rest.slice(end))
}

function withoutScheme(text: string): SipUriProblem {
  const other = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]
  return other === undefined
    ? refused({ kind: 'no-scheme', part: 'scheme' }, `sip:${text}`)
    : refused({ kind: 'other-scheme', part: 'scheme', scheme: other })
}

/** `start`: the scheme; `tail`: parameters and headers, which are valid unless they have a space. */
function authorityProblem(start: string, authority: string, tail: string): SipUriProblem {
  const at = authority.split('@')
  const hostPort = at.at(-1) ?? ''
  if (at.length > 2) return refused({ kind: 'two-at-signs', part: 'user' })
  if (at.length === 2 && at[0] === '') return refused({ kind: 'empty-user', part: 'user' }, start + hostPort + tail)
  if (hostPort === '' || hostPort.startsWith(':')) {
    const isAddress = /^:(:[\da-f]*)+$/i.test(hostPort)
    if (!isAddress) return refused({ kind: 'no-host', part: 'host' })
  }
  if (hostPort.includes('/')) return refused({ kind: 'path', part: 'host' })
  const user = at.length === 2 ? `${at[0] ?? ''}@` : ''
  if (/^[\da-f]*(:[\da-f.]*){2,}$/i.test(hostPort))
    return refused({ kind: 'ipv6-without-brackets', part: 'host' }, `${start}${user}[${hostPort}]${tail}`)
  const colon = hostPort.startsWith('[') ? hostPort.indexOf(']:') + 1 : hostPort.indexOf(':')
  if (colon <= 0) return refused({ kind: 'bad-form', part: 'whole' })
  const port = hostPort.slice(colon + 1)
  const fix = port === '' ? `${start}${user}${hostPort.slice(0, colon)}${tail}` : null
  return refused({ kind: 'bad-port', part: 'port', port }, fix)
}
