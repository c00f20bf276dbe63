import { describe, expect, it } from 'vitest'
import { parseSipUri } from '../base/sip-uri.ts'
import { acceptedSipUris, refusedSipUris } from '../cases/sip-uri.cases.ts'
import { sipUriProblem } from './sip-uri-problem.ts'

describe('sipUriProblem', () => {
  it.each(acceptedSipUris)('%s is taken', (text) => {
    expect(parseSipUri(text)).toBeDefined()
  })

  it.each(refusedSipUris)('%j: %s', (text, kind) => {
    expect(parseSipUri(text)).toBeUndefined()
    expect(sipUriProblem(text).kind).toBe(kind)
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
  ])('%j is fixed as %j', (text, fix) => {
    expect(sipUriProblem(text).fix).toBe(fix)
  })
})
