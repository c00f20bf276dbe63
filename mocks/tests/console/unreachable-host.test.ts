import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { unreachableUrl } from '../../../src/domain/account/unreachable-host.ts'
import { isUnreachableUrl } from '../../account/unreachable-host.ts'

const octet = fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 54, 168, 254, 300))
const address = fc.array(octet, { minLength: 4, maxLength: 4 }).map((octets) => octets.join('.'))
const label = fc.constantFrom(
  'pbx',
  'PBX',
  'example',
  'com',
  'org',
  'test',
  'local',
  'localhost',
  'twilio',
  'pstn',
  'east',
  'your-pbx',
  'your-server',
  'yourdomain',
  'xxx',
  'home',
  'arpa',
  '<host>',
  '-x',
  'x-',
  '',
  '7',
  'bücher',
  '_sip',
  'a'.repeat(64),
)
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
const host = fc.oneof(
  address,
  name,
  fc.ipV4(),
  fc.ipV6().map((text) => `[${text}]`),
  fc.domain(),
)
const rest = fc.constantFrom('', ':5060', ';transport=tcp', ':5061;transport=tls;edge=dublin', '?X-Site=10.0.0.7')

test('console and mock judge every host alike', () => {
  const met = new Set<boolean>()
  fc.assert(
    fc.property(host, rest, fc.constantFrom('', '+14025551212@'), (at, after, user) => {
      const sipUrl = `sip:${user}${at}${after}`
      const isUnreachable = unreachableUrl({ sipUrl }) !== null
      expect([sipUrl, isUnreachableUrl(sipUrl)]).toEqual([sipUrl, isUnreachable])
      met.add(isUnreachable)
    }),
    { numRuns: 2000 },
  )
  expect(met).toEqual(new Set([true, false]))
})
