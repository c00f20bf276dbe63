import { describe, expect, test } from 'vitest'
import {
  addressCases,
  answerCases,
  egressCases,
  foreignHosts,
  hostCases,
  orderCases,
  shareCases,
} from './calls.cases.ts'
import { egressEdge } from '../account/egress-edge.ts'
import { cidr, originationUrl } from '../account/facts-fixture.ts'
import { covers } from '../base/ipv4.ts'
import { parseTerminationHost } from '../account/localized-uri.ts'
import { finalAnswers } from '../origination/origination-distribution.ts'
import { orderOfUse } from '../origination/origination-order.ts'

// The console's rules against the tables that the mock runs too.

test.each(addressCases)('entry %s, call from %s: %s', (entry, source, lets) => {
  expect(covers(cidr(entry), cidr(source))).toBe(lets)
})

describe('hosts', () => {
  test.each(hostCases)('%s arrives at %s', (host, edge) => {
    const read = parseTerminationHost(host)
    expect([read?.domain, read?.edge?.id ?? null]).toEqual(['east.pstn.twilio.com', edge])
  })

  test.each(foreignHosts)('%s leads to no trunk', (host) => {
    expect(parseTerminationHost(host)).toBeUndefined()
  })
})

test.each(egressCases)('%s leaves by %s', (sipUrl, edge) => {
  expect(egressEdge(sipUrl)?.id ?? null).toBe(edge)
})

test.each(orderCases)('order of use: %s', (_, urls, order) => {
  const steps = orderOfUse(urls.map(({ to, ...rest }) => originationUrl('us1', to, rest)))
  const inStep = (place: number) => steps.flatMap(({ url, step }) => (step === place ? [url.sipUrl] : [])).toSorted()
  const last = Math.max(0, ...steps.map(({ step }) => step ?? 0))
  expect(Array.from({ length: last }, (_step, index) => inStep(index + 1))).toEqual(order)
})

test.each(shareCases)('weights %o share the calls %o', (weights, percent) => {
  const urls = weights.map((weight, index) => originationUrl('us1', `sip:${index}.example`, { weight }))
  const shares = new Map(orderOfUse(urls).map(({ url, share }) => [url.sipUrl, Math.round(share * 100)]))
  expect(weights.map((_, index) => shares.get(`sip:${index}.example`))).toEqual(percent)
})

test.each(answerCases)('the answer %s ends the call: %s', (answer, ends) => {
  const written = answer === null ? [] : [String(answer), `${Math.floor(answer / 100)}xx`]
  expect(finalAnswers.some((final) => written.includes(final))).toBe(ends)
})
