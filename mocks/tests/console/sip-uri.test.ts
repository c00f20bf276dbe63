import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText, textOf } from '../../../src/domain/base/text-arbitrary.ts'
import { acceptedSipUris, refusedSipUris } from '../../../src/domain/cases/sip-uri.cases.ts'
import { sipUriFindings } from '../../../src/domain/origination/sip-uri-findings.ts'
import { isSipUri } from '../../account/sip-uri.ts'

// The table and, for any text, the console's rule: one that server and console answer differently fails here.

it.each(acceptedSipUris)('%s is taken', (text) => {
  expect(isSipUri(text)).toBe(true)
})

it.each(refusedSipUris)('%j is refused', (text) => {
  expect(isSipUri(text)).toBe(false)
})

it('the console refuses every text that the server refuses and no other, throws at none, and fixes only what it can', () => {
  const nearly = textOf('sip:', 'SIPS:', 'tel:', '//', '@', ':', ';', '?', '[', ']', '/', ' ', 'pbx', '5060', '.')
  const text = fc.oneof(
    nearly,
    nearly.map((rest) => `sip:${rest}`),
    anyText,
  )
  fc.assert(
    fc.property(text, (drawn) => {
      const findings = sipUriFindings(drawn, { region: 'ie1', secure: false })
      const refused = findings.find(({ severity }) => severity === 'refused')
      expect(refused === undefined).toBe(isSipUri(drawn))
      expect(isSipUri(refused?.fix ?? 'sip:pbx.example')).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})
