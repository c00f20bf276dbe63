import { describe, expect, test } from 'vitest'
import { publicEdges } from '../../src/domain/base/edge.ts'
import { parseHostAddress } from './host-address.ts'

describe('hosts that are served', () => {
  test.each([
    ['trunking.twilio.com', 'trunking', 'us1'],
    ['routes.us1.twilio.com', 'routes', 'us1'],
    ['api.ashburn.us1.twilio.com', 'api', 'us1'],
    ['trunking.dublin.us1.twilio.com', 'trunking', 'us1'],
    ['trunking.dublin.ie1.twilio.com', 'trunking', 'ie1'],
    ['API.Dublin.IE1.Twilio.com', 'api', 'ie1'],
    ['routes.sydney.au1.twilio.com', 'routes', 'au1'],
    ...publicEdges.map(({ id }) => [`trunking.${id}.us1.twilio.com`, 'trunking', 'us1']),
  ])('%s: %s of %s', (host, product, region) => {
    expect(parseHostAddress(host)).toEqual({ kind: 'api', product, region })
  })
})

const everyRegion =
  'trunking.twilio.com (US1), trunking.dublin.ie1.twilio.com (IE1), trunking.sydney.au1.twilio.com (AU1)'

describe('hosts that seem to name another Region are refused with the host to use', () => {
  test.each([
    ['trunking.ie1.twilio.com', 'trunking.dublin.ie1.twilio.com (IE1)'],
    ['routes.au1.twilio.com', 'routes.sydney.au1.twilio.com (AU1)'],
    ['api.frankfurt.ie1.twilio.com', 'api.dublin.ie1.twilio.com (IE1)'],
    ['api.dublin.au1.twilio.com', 'api.sydney.au1.twilio.com (AU1)'],
    ['trunking.roaming.ie1.twilio.com', 'trunking.dublin.ie1.twilio.com (IE1)'],
    ['trunking.roaming.us1.twilio.com', 'trunking.twilio.com (US1)'],
    ['trunking.ashburn-ix.us1.twilio.com', 'trunking.twilio.com (US1)'],
    ['trunking.us1.us1.twilio.com', 'trunking.twilio.com (US1)'],
    ['trunking.ie1.dublin.twilio.com', everyRegion],
    ['trunking.dublin.twilio.com', everyRegion],
    ['trunking.jp1.twilio.com', everyRegion],
    ['trunking.tokyo.jp1.twilio.com', everyRegion],
  ])('%s: %s', (host, instead) => {
    expect(parseHostAddress(host)).toEqual({
      kind: 'misdirected',
      message: `Nothing is served at ${host}. Use ${instead}`,
    })
  })
})

test.each([
  'lookups.twilio.com',
  'twilio.com',
  'api.a.b.us1.twilio.com',
  'trunking.twilio.com.example.com',
  'localhost',
])('%s is not one of the three products', (host) => {
  expect(parseHostAddress(host)).toEqual({ kind: 'foreign' })
})
