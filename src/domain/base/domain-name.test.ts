import { describe, expect, it } from 'vitest'
import { domainOfName, namePart, parseDomainName } from './domain-name.ts'

describe('parseDomainName', () => {
  it.each([
    ['east-mountain-office.pstn.twilio.com', 'east-mountain-office.pstn.twilio.com'],
    ['East-Mountain-Office.PSTN.Twilio.com', 'east-mountain-office.pstn.twilio.com'],
    ['a.pstn.twilio.com', 'a.pstn.twilio.com'],
    ['42.pstn.twilio.com', '42.pstn.twilio.com'],
    ['desk.office.pstn.twilio.com', 'desk.office.pstn.twilio.com'],
    [`${'a'.repeat(63)}.pstn.twilio.com`, `${'a'.repeat(63)}.pstn.twilio.com`],
  ])('%s is %s', (text, domain) => {
    expect(parseDomainName(text)).toBe(domain)
  })

  it.each([
    '',
    'pstn.twilio.com',
    '.pstn.twilio.com',
    'east-mountain-office',
    'east.sip.twilio.com',
    'east.pstn.dublin.twilio.com',
    'east.pstn.twilio.com.',
    '-east.pstn.twilio.com',
    'east-.pstn.twilio.com',
    'a..b.pstn.twilio.com',
    'east_office.pstn.twilio.com',
    'east office.pstn.twilio.com',
    'sip:east.pstn.twilio.com',
    'é.pstn.twilio.com',
    `${'a'.repeat(64)}.pstn.twilio.com`,
  ])('%j is none', (text) => {
    expect(parseDomainName(text)).toBeUndefined()
  })
})

it.each(['east-mountain-office', 'desk.office', 'a'])('%s comes back from its domain name', (name) => {
  const domain = domainOfName(name)
  expect(domain).toBe(`${name}.pstn.twilio.com`)
  expect(domain && namePart(domain)).toBe(name)
})

it('makes no domain name of an invalid name', () => {
  expect(domainOfName('not a name')).toBeUndefined()
})
