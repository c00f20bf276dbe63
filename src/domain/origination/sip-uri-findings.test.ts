import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedSipUris, refusedSipUris } from '../cases/sip-uri.cases.ts'
import type { SipUriSetting } from './sip-uri-finding.ts'
import { sipUriFindings } from './sip-uri-findings.ts'
import { parseSipUri } from '../base/sip-uri.ts'
import { sipUriProblem } from './sip-uri-problem.ts'
import { textOf } from '../base/text-arbitrary.ts'

const ie1: SipUriSetting = { region: 'ie1', secure: false }
const secure: SipUriSetting = { region: 'ie1', secure: true }

const told = (text: string, setting = ie1) => sipUriFindings(text, setting).map(({ kind, fix }) => [kind, fix])

describe('sipUriFindings', () => {
  it.each([
    'sip:pbx.example;edge=dublin',
    'sip:203.0.113.7:5060;edge=ashburn',
    'SIP:pbx.example;EDGE=Dublin',
    'sip:pbx.example;transport=tcp;edge=dublin?X-Desk=42',
  ])('%s has no findings', (text) => {
    expect(sipUriFindings(text, ie1)).toEqual([])
  })

  it('says only why a URI is refused', () => {
    expect(sipUriFindings('sip:desk@10.0.0.7:99999;edge=dubln', ie1)).toEqual([
      sipUriProblem('sip:desk@10.0.0.7:99999'),
    ])
  })

  it.each<[string, [kind: string, fix: string | null][]]>([
    [
      'sips:pbx.example;edge=dublin',
      [
        ['sips', 'sip:pbx.example;edge=dublin;transport=tls'],
        ['media-unencrypted', null],
      ],
    ],
    ['sip:+1402@pbx.example;edge=dublin', [['user-part', 'sip:pbx.example;edge=dublin']]],
    [
      'sip:de;sk@pbx.example;edge=dublin',
      [
        ['at-sign-after-host', null],
        ['unreachable-host', null],
      ],
    ],
    ['sip:10.0.0.7;edge=dublin', [['unreachable-host', null]]],
    ['sip:pbx.local;edge=dublin', [['unreachable-host', null]]],
    ['sip:203.0.113.256;edge=dublin', [['unreachable-host', null]]],
    ['sip:[2001:db8::1];edge=dublin', [['unreachable-host', null]]],
    ['sip:east.pstn.twilio.com;edge=dublin', [['unreachable-host', null]]],
    // The edge.
    ['sip:pbx.example', [['no-edge', 'sip:pbx.example;edge=dublin']]],
    ['sip:pbx.example?X-A=1', [['no-edge', 'sip:pbx.example;edge=dublin?X-A=1']]],
    ['sip:pbx.example;edge=', [['no-edge', 'sip:pbx.example;edge=dublin']]],
    ['sip:pbx.example;Edge=Frankfrut', [['unknown-edge', 'sip:pbx.example;Edge=frankfurt']]],
    ['sip:pbx.example;edge=ie1', [['unknown-edge', 'sip:pbx.example;edge=dublin']]],
    ['sip:pbx.example;edge=roaming', [['unknown-edge', null]]],
    ['sip:pbx.example;edge=london-ix', [['interconnect-edge', null]]],
    ['sip:pbx.example;region=ie1', [['legacy-region', 'sip:pbx.example;edge=dublin']]],
    ['sip:pbx.example;Region=US2-ix;lr', [['legacy-region', 'sip:pbx.example;lr;edge=san-jose-ix']]],
    ['sip:pbx.example;region=ie1;edge=tokyo', [['legacy-region', 'sip:pbx.example;edge=tokyo']]],
    [
      'sip:pbx.example;region=moon',
      [
        ['legacy-region', 'sip:pbx.example'],
        ['no-edge', 'sip:pbx.example;region=moon;edge=dublin'],
      ],
    ],
    ['sip:pbx.example;edge=dublin;edge=tokyo', [['repeated-parameter', 'sip:pbx.example;edge=tokyo']]],
    [
      'sip:pbx.example?X-A=;edge=dublin',
      [
        ['no-edge', 'sip:pbx.example;edge=dublin?X-A=;edge=dublin'],
        ['parameter-in-header', null],
      ],
    ],
    // Transport and port.
    ['sip:pbx.example;edge=dublin;transport=tls', [['media-unencrypted', null]]],
    ['sip:pbx.example;transport=sctp;edge=dublin', [['unknown-transport', 'sip:pbx.example;edge=dublin']]],
    [
      'sip:pbx.example:5061;edge=dublin',
      [['port-of-other-transport', 'sip:pbx.example:5061;edge=dublin;transport=tls']],
    ],
    [
      'sip:pbx.example:5060;transport=tls;edge=dublin',
      [
        ['port-of-other-transport', 'sip:pbx.example:5061;transport=tls;edge=dublin'],
        ['media-unencrypted', null],
      ],
    ],
    // The rest.
    ['sip:pbx.example;edge=dublin;secure=true', [['secure-parameter', 'sip:pbx.example;edge=dublin']]],
    ['sip:pbx.example;edge=dublin;tnx=TX1', [['interconnect-sid', null]]],
    ['sip:pbx.example;edge=dublin?Subject=hi', [['other-header', null]]],
  ])('%s: %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each<[string, [kind: string, fix: string | null][]]>([
    ['sip:pbx.example;edge=dublin', []],
    ['sip:pbx.example;transport=tls;edge=dublin', []],
    ['sip:pbx.example;transport=udp;edge=dublin', [['secure-uses-tls', 'sip:pbx.example;transport=tls;edge=dublin']]],
    ['sip:pbx.example:5060;edge=dublin', [['port-of-other-transport', 'sip:pbx.example:5061;edge=dublin']]],
    ['sips:pbx.example;edge=dublin', [['sips', 'sip:pbx.example;edge=dublin;transport=tls']]],
  ])('on a secure trunk, %s: %j', (text, expected) => {
    expect(told(text, secure)).toEqual(expected)
  })

  it.each(acceptedSipUris)('%s is not refused', (text) => {
    expect(sipUriFindings(text, ie1).filter(({ severity }) => severity === 'refused')).toEqual([])
  })

  it('never throws, and each fix is an accepted URI without the finding', () => {
    const pieces = textOf(
      ...['sips:', '10.0.0.7', 'pbx', '.example', ':5061', ';', 'edge=', 'dubln', 'region=ie1', 'transport=', 'tls'],
      ...['?', '&', 'X-A=1', ';edge=dublin', '@', 'secure=1', '[::1]'],
    )
    const text = fc.oneof(
      fc.constantFrom(...acceptedSipUris, ...refusedSipUris.map(([refused]) => refused)),
      pieces.map((rest) => `sip:pbx.example${rest}`),
      pieces.map((rest) => `sip:${rest}`),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(ie1, secure), (drawn, setting) => {
        for (const { kind, fix } of sipUriFindings(drawn, setting)) {
          const fixed = fix ?? 'sip:pbx.example'
          expect(parseSipUri(fixed)).toBeDefined()
          const left = sipUriFindings(fixed, setting).map((finding) => finding.kind)
          expect(fix === null ? [] : left.filter((one) => one === kind && kind !== 'repeated-parameter')).toEqual([])
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
