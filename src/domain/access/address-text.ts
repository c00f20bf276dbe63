import { type Cidr, parseCidrPrefixLength, parseIpv4 } from '../base/ipv4.ts'
import { err, ok, type Result } from '../base/result.ts'

/** Why a text is not an entry of an access list. Twilio accepts an IPv4 address with a prefix length. */
export type AddressProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'octet-out-of-range'; readonly octet: string }
  /** Ambiguous, because some programs parse it as octal. Twilio refuses it. */
  | { readonly kind: 'leading-zero'; readonly octet: string }
  | { readonly kind: 'octets'; readonly count: number }
  | { readonly kind: 'prefix-out-of-range'; readonly prefix: string }
  /** `255.255.255.248`, with its prefix length; null for a mask that has none. */
  | { readonly kind: 'netmask'; readonly prefixLength: number | null }
  | { readonly kind: 'ipv6' }
  | { readonly kind: 'port'; readonly port: string }
  | { readonly kind: 'host-name' }
  | { readonly kind: 'uri' }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'range' }
  | { readonly kind: 'not-an-address' }

/** Parses `a.b.c.d`, which is one address, or `a.b.c.d/nn`. */
export function parseAddressText(text: string): Result<Cidr, AddressProblem> {
  const slash = text.indexOf('/')
  const [first, prefix] = slash === -1 ? [text, '32'] : [text.slice(0, slash), text.slice(slash + 1)]
  const address = parseIpv4(first)
  if (address === undefined) return err(addressProblem(first, text))
  const prefixLength = /^\d{1,3}$/.test(prefix) ? parseCidrPrefixLength(Number(prefix)) : undefined
  if (prefixLength !== undefined) return ok({ address, prefixLength })
  return err(netmask(prefix) ?? { kind: 'prefix-out-of-range', prefix })
}

/** The problem with a text that is a mask, which tables of addresses often have in a second column. */
export function netmask(text: string): AddressProblem | undefined {
  if (!/^255\.\d+\.\d+\.\d+$/.test(text) || parseIpv4(text) === undefined) return undefined
  const bits = text
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('')
  return { kind: 'netmask', prefixLength: /^1+0*$/.test(bits) ? bits.replace(/0+$/, '').length : null }
}

function addressProblem(address: string, whole: string): AddressProblem {
  if (whole === '') return { kind: 'empty' }
  if (/^(sips?|tel):|^[a-z][a-z0-9+.-]*:\/\//i.test(whole)) return { kind: 'uri' }
  const [host = '', port, ...more] = address.split(':')
  if (port !== undefined && more.length === 0 && parseIpv4(host) !== undefined) return { kind: 'port', port }
  if (/^[\da-f:.[\]%]+$/i.test(address) && more.length > 0) return { kind: 'ipv6' }
  if (/^[\d.*x]+$/i.test(address) && /\d/.test(address) && /[*x]/i.test(address)) return { kind: 'wildcard' }
  if (/^\d[\d.]*-\d[\d.]*$/.test(address)) return { kind: 'range' }
  if (/^[\d.]+$/.test(address)) return octetProblem(address.split('.').filter(Boolean))
  return /^[\p{L}\d]([\p{L}\d._-]*[\p{L}\d])?\.?$/u.test(address) ? { kind: 'host-name' } : { kind: 'not-an-address' }
}

function octetProblem(octets: readonly string[]): AddressProblem {
  if (octets.length !== 4) return { kind: 'octets', count: octets.length }
  const tooLarge = octets.find((octet) => Number(octet) > 255)
  if (tooLarge !== undefined) return { kind: 'octet-out-of-range', octet: tooLarge }
  const padded = octets.find((octet) => octet.length > 1 && octet.startsWith('0'))
  return padded === undefined ? { kind: 'not-an-address' } : { kind: 'leading-zero', octet: padded }
}
