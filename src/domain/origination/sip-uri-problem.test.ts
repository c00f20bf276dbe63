import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSipUrl } from '../account/origination-url.ts'
import { acceptedSipUris, refusedSipUris } from '../cases/sip-uri.cases.ts'
import { sipUriProblem } from './sip-uri-problem.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

describe('sipUriProblem', () => {
  it.each(acceptedSipUris)('%s is taken', (text) => {
    expect(sipUriProblem(text)).toBeNull()
  })

  it.each(refusedSipUris)('%j: %s', (text, kind) => {
    expect(sipUriProblem(text)?.kind).toBe(kind)
  })

  it.each([
    ['pbx.example.com', 'sip:pbx.example.com'],
    ['pbx.example.com:5060;edge=dublin', 'sip:pbx.example.com:5060;edge=dublin'],
    ['desk@pbx.example.com', 'sip:desk@pbx.example.com'],
    ['//pbx.example.com', 'sip://pbx.example.com'],
    [' sip:pbx.example.com; edge=dublin ', 'sip:pbx.example.com;edge=dublin'],
    ['sip:2001:db8::1;edge=dublin', 'sip:[2001:db8::1];edge=dublin'],
    ['sip:@pbx.example.com', 'sip:pbx.example.com'],
    ['sip:pbx.example.com:', 'sip:pbx.example.com'],
    ['sip:pbx.example.com/path', null],
    ['sip:pbx.example.com:99999', null],
    ['tel:+14025551212', null],
    ['', null],
  ])('%j is mended as %j', (text, fix) => {
    expect(sipUriProblem(text)?.fix).toBe(fix)
  })

  it('has one for every text that the API refuses and for no other, throws at none, and mends only what it can', () => {
    const nearly = textOf('sip:', 'SIPS:', 'tel:', '//', '@', ':', ';', '?', '[', ']', '/', ' ', 'pbx', '5060', '.')
    const text = fc.oneof(
      nearly,
      nearly.map((rest) => `sip:${rest}`),
      anyText,
    )
    fc.assert(
      fc.property(text, (drawn) => {
        const problem = sipUriProblem(drawn)
        expect(problem === null).toBe(parseSipUrl(drawn) !== undefined)
        expect(sipUriProblem(problem?.fix ?? 'sip:pbx.example')).toBeNull()
      }),
      { numRuns: 3_000 },
    )
  })
})
