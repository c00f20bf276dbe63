import { expect, test } from 'vitest'
import { reachableHosts, unreachableHosts } from '../../src/domain/cases/unreachable-hosts.cases.ts'
import { isUnreachableUrl } from './unreachable-host.ts'

const urls = (host: string) => [`sip:${host}`, `sip:+14025551212@${host}:5060;transport=tcp;edge=dublin`]

test.each(unreachableHosts.flatMap(urls))('no PBX can answer at %s', (url) => {
  expect(isUnreachableUrl(url)).toBe(true)
})

test.each(reachableHosts.flatMap(urls))('a PBX may answer at %s', (url) => {
  expect(isUnreachableUrl(url)).toBe(false)
})
