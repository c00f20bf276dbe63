import { expect, test } from 'vitest'
import { reachableHosts, unreachableHosts } from '../cases/unreachable-hosts.cases.ts'
import { originationUrl } from './facts-fixture.ts'
import { enabledUrls, unreachableHost, unreachableUrl } from './unreachable-host.ts'
import { unreachableWords } from './unreachable-host-text.ts'

test.each(unreachableHosts)('no PBX can answer at %s', (host) => {
  const why = unreachableHost(host)
  expect(why).not.toBeNull()
  expect(why && unreachableWords(host, why)).toContain(host)
})

test.each(reachableHosts)('a PBX may answer at %s', (host) => {
  expect(unreachableHost(host)).toBeNull()
})

test('the port and the parameters of a URI do not matter', () => {
  expect(unreachableUrl({ sipUrl: 'sip:+14025551212@192.168.1.50:5060;transport=tcp' })?.host).toBe('192.168.1.50')
  expect(unreachableUrl({ sipUrl: 'sip:203.0.113.7:5060;edge=dublin' })).toBeNull()
})

test('only enabled URIs count', () => {
  const urls = [
    originationUrl('us1', 'sip:10.0.0.7'),
    originationUrl('us1', 'sip:203.0.113.7', { enabled: false }),
    originationUrl('us1', 'sip:203.0.113.8'),
  ]
  expect(enabledUrls(urls)).toMatchObject({ reachable: 1, unreachable: [{ host: '10.0.0.7' }] })
})
