import { expect, it } from 'vitest'
import { eastMountainFacts } from '../../../domain/account/facts-fixture.ts'
import type { Product } from '../../../twilio/address.ts'
import { ApiError } from '../../../twilio/api-error.ts'
import { trunkRowModel } from './trunk-row-model.ts'

const failure = (product: Product) =>
  new ApiError(
    {
      kind: 'refused',
      region: 'us1',
      product,
      method: 'GET',
      path: '/v2/Trunks',
      status: 503,
      code: null,
      twilioMessage: null,
      moreInfo: null,
      retryAfter: null,
      sent: true,
    },
    'Service unavailable',
  )

it.each<readonly [Product, readonly string[]]>([
  ['trunking', ['US1 did not answer']],
  // A route that failed to load says nothing about the Region whose host was asked (R18).
  ['routes', []],
])('names the Region that did not answer: %s', (product, notes) => {
  const facts = { ...eastMountainFacts(), terminationRoute: undefined }
  const reading = {
    facts,
    freshFacts: facts,
    rememberedSince: null,
    reading: false,
    pending: false,
    routesAt: null,
    retry: () => undefined,
  }
  const row = trunkRowModel(
    { ...reading, errors: [failure(product)] },
    { listsPending: false, nameOfTrunk: () => undefined, records: [] },
  )
  expect(row.findings.notes.filter((note) => note.includes('did not answer'))).toEqual(notes)
})
