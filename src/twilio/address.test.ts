import { expect, test } from 'vitest'
import { apiPath, type ApiAddress } from './address.ts'

test.each<[ApiAddress, string]>([
  [{ region: 'ie1', product: 'trunking', path: '/v1/Trunks' }, '/twilio/ie1/trunking/v1/Trunks'],
  [
    { region: 'us1', product: 'routes', path: '/v2/PhoneNumbers/+14025551212' },
    '/twilio/us1/routes/v2/PhoneNumbers/+14025551212',
  ],
  [
    { region: 'au1', product: 'api', path: '/2010-04-01/x.json', query: { PageSize: '1000', PhoneNumber: '+1402' } },
    '/twilio/au1/api/2010-04-01/x.json?PageSize=1000&PhoneNumber=%2B1402',
  ],
])('%j is %s', ({ region, product, path, query }, expected) => {
  expect(apiPath(region, product, path, query)).toBe(expected)
})
