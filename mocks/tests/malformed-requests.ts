import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { draw } from '../account/seeded.ts'

/** A request that must be refused, as bytes to send. */
export type Malformed = { readonly kind: string; readonly bytes: Buffer }

type Random = {
  /** A random whole number below the limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(first: T, ...others: readonly T[]) => T
  readonly text: (length: number, from?: string) => string
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*,;=:@'

/** A seeded random generator. */
function randomOf(seed: string): Random {
  let drawn = 0
  const below = (limit: number): number => {
    drawn += 1
    return Math.floor(draw(`${seed} ${drawn}`) * limit)
  }
  return {
    below,
    pick: (first, ...others) => [first, ...others][below(others.length + 1)] ?? first,
    text: (length, from = letters) => Array.from({ length }, () => from[below(from.length)]).join(''),
  }
}

const trunks = '/twilio/ie1/trunking/v1/Trunks'
const lists = `/twilio/us1/api/2010-04-01/Accounts/${demoAccountSid}/SIP`

type Make = (random: Random, host: string) => string

const post = (host: string, path: string, body: string, ...lines: readonly string[]): string => {
  const type = lines.some((line) => /^content-type:/i.test(line))
    ? []
    : ['Content-Type: application/x-www-form-urlencoded']
  const length = `Content-Length: ${Buffer.byteLength(body, 'latin1')}`
  return [`POST ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...type, length, ...lines, '', body].join(
    '\r\n',
  )
}

const get = (host: string, path: string, ...lines: readonly string[]): string =>
  [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines, '', ''].join('\r\n')

const kinds: Readonly<Record<string, Make>> = {
  noise: (random) => `${random.text(1 + random.below(200), `\x00\x01\x7f\xff ${letters}\r\n`)}\x00\r\n\r\n`,
  'unknown method': (random, host) => get(host, trunks).replace('GET', random.text(1 + random.below(12), 'BDEFGHJKL')),
  'unknown version': (random, host) => get(host, trunks).replace('1.1', `${2 + random.below(7)}.${random.below(10)}`),
  'header without a colon': (random, host) => get(host, trunks, random.text(8, 'abc')),
  'header with control characters': (random, host) => get(host, trunks, `X-${random.text(4, 'abc')}: a\x00\x0bb`),
  'space before the colon': (_, host) => get(host, trunks, 'X-Odd : value'),
  'wrong length': (random, host) =>
    get(host, trunks, `Content-Length: ${random.pick('-1', 'ten', '1e3', '0x10', '99999999999999999999', '1, 2')}`),
  'two lengths': (_, host) => post(host, trunks, 'FriendlyName=Two', 'Content-Length: 3'),
  'wrong chunk': (random, host) =>
    get(host, trunks, 'Transfer-Encoding: chunked').replace('GET', 'POST') +
    random.pick('zz\r\n', '-1\r\n', '5;\x00\r\nab'),
  'unknown encoding': (random, host) =>
    get(host, trunks, `Transfer-Encoding: ${random.pick('gzip, x', 'chunked, chunked2')}`),
  'cut in the headers': (random, host) => {
    const whole = get(host, trunks, 'X-Long: value')
    return whole.slice(0, 1 + random.below(whole.length - 2))
  },
  'cut in the body': (random, host) => {
    const whole = post(host, trunks, 'FriendlyName=Cut+short&Secure=true')
    return whole.slice(0, whole.length - 1 - random.below(30))
  },
  'headers too large': (random, host) => get(host, trunks, `X-Long: ${'x'.repeat(17_000 + random.below(20_000))}`),
  'another host': (random) => get(`${random.text(8, 'abcdef')}.example`, trunks),
  'two hosts': (random, host) => get(host, trunks, `Host: ${random.text(5, 'abc')}`),
  'host without its edge': (random, host) =>
    get(
      host,
      '/v1/Trunks',
      `X-Forwarded-Host: ${random.pick('trunking.ie1', 'api.au1', 'routes.tokyo.ie1')}.twilio.com`,
    ),
  'invalid credentials': (random, host) =>
    get(
      host,
      '/v1/Trunks',
      'X-Forwarded-Host: trunking.twilio.com',
      `Authorization: ${random.pick('Basic', 'Bearer')} ${random.text(20)}`,
    ),
  'unknown path': (random, host) => post(host, `/twilio/${random.text(3, 'xyz')}/${random.text(20)}`, 'FriendlyName=a'),
  'path with invalid bytes': (random, host) =>
    get(host, `${trunks}/${random.pick('%00', '%ff%fe', '%', '\xe9', '..%2f..')}x`),
  'malformed SID': (random, host) => post(host, `${trunks}/TK${random.text(random.below(40))}`, 'FriendlyName=a'),
  'invalid escapes': (random, host) =>
    post(host, trunks, `FriendlyName=%${random.pick('', 'z', 'zz', 'ff%fe', 'c3%28')}`),
  'body of another kind': (random, host) =>
    post(
      host,
      trunks,
      '{"FriendlyName":"a"}',
      `Content-Type: ${random.pick('application/json', 'text/plain', 'multipart/form-data; boundary=x')}`,
    ),
  'invalid page': (random, host) =>
    get(
      host,
      `${trunks}?${random.pick('PageSize', 'Page', 'PageToken')}=${random.pick('-1', 'x', '1.5', 'PA_', '9'.repeat(12))}`,
    ),
  'invalid value': (random, host) =>
    post(
      host,
      trunks,
      random.pick(
        `Secure=${random.text(5, 'xyz')}`,
        'TransferMode=often',
        'DomainName=x.example',
        'DisasterRecoveryUrl=none',
      ),
    ),
  'missing value': (random, host) =>
    post(host, `${lists}/${random.pick('IpAccessControlLists', 'CredentialLists')}.json`, `Name=${random.text(5)}`),
  'unknown Region': (random, host) =>
    post(host, '/twilio/us1/routes/v2/PhoneNumbers/+14025551212', `VoiceRegion=${random.text(3, 'xyz')}`),
  'method that is not offered': (random, host) =>
    get(host, trunks).replace('GET', random.pick('DELETE', 'PUT', 'PATCH', 'TRACE')),
  'form on a web page': (random, host) =>
    post(host, trunks, 'FriendlyName=a', random.pick('Origin: https://evil.example', 'Sec-Fetch-Site: cross-site')),
}

export const kindsOfMalformed: readonly string[] = Object.keys(kinds)

/** The request for a number is always the same. Consecutive numbers cycle through the kinds. */
export function malformedRequest(number: number, host: string): Malformed {
  const entries = Object.entries(kinds)
  const [kind, make] = entries[number % entries.length] ?? ['noise', () => '']
  return { kind, bytes: Buffer.from(make(randomOf(`${kind} ${number}`), host), 'latin1') }
}
