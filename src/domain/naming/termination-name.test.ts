import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoAccountSid } from '../account/demo-account.ts'
import { parseDomainName } from '../base/domain-name.ts'
import { parseTerminationName } from './termination-name.ts'
import { terminationNameWords } from './termination-name-text.ts'
import { anyText, textOf } from '../base/text-arbitrary.ts'

const x = (count: number) => 'x'.repeat(count)
const east = 'east-mountain-office.pstn.twilio.com'

describe('parseTerminationName', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['east-mountain-office', east],
    [' East-Mountain-Office ', east],
    ['42', '42.pstn.twilio.com'],
    [x(63), `${x(63)}.pstn.twilio.com`],
    ['a--b', 'a--b.pstn.twilio.com'],
    [demoAccountSid, `${demoAccountSid.toLowerCase()}.pstn.twilio.com`],
    // Pasted whole, in any of the forms in which a PBX holds it.
    [east, east],
    ['EAST-MOUNTAIN-OFFICE.PSTN.TWILIO.COM.', east],
    [`sip:${east}`, east],
    [`sip:+14025551212@${east}:5061;transport=tls`, east],
    [`sips://${east}`, east],
    [`https://${east}/`, east],
  ])('%j is sent as %j', (text, domain) => {
    expect(parseTerminationName(text)).toEqual({ ok: true, value: domain, warnings: [] })
  })

  it.each([
    ['east-mountain-office.pstn.dublin.twilio.com', 'dublin'],
    ['sip:east-mountain-office.pstn.ie1.twilio.com', 'dublin'],
    ['east-mountain-office.pstn.london-ix.twilio.com', 'london-ix'],
  ])('takes the name from %s and leaves out the edge', (text, edge) => {
    const warnings = [{ kind: 'edge-left-out', edge: { id: edge } }]
    expect(parseTerminationName(text)).toMatchObject({ ok: true, value: east, warnings })
  })

  it('a dot makes a sub-domain, which needs its parent; Twilio recommends a dash', () => {
    expect(parseTerminationName('desk.west')).toEqual({
      ok: true,
      value: 'desk.west.pstn.twilio.com',
      warnings: [{ severity: 'warning', kind: 'sub-domain', parent: 'west.pstn.twilio.com', dashed: 'desk-west' }],
    })
  })

  it.each([
    ['we_st', { kind: 'character', character: '_' }],
    ['we st', { kind: 'character', character: ' ' }],
    ['wést', { kind: 'character', character: 'é' }],
    ['we\u{1f600}st', { kind: 'character', character: '\u{1f600}' }],
    ['west/', { kind: 'character', character: '/' }],
    ['-west', { kind: 'hyphen', label: '-west' }],
    ['west-', { kind: 'hyphen', label: 'west-' }],
    ['desk.-west', { kind: 'hyphen', label: '-west' }],
    ['desk..west', { kind: 'empty-label' }],
    ['.west', { kind: 'empty-label' }],
    ['west.', { kind: 'empty-label' }],
    ['.pstn.twilio.com', { kind: 'no-name' }],
    ['pstn.twilio.com', { kind: 'no-name' }],
    [x(64), { kind: 'label-too-long', label: x(64), most: 63 }],
    ['west.sip.twilio.com', { kind: 'other-suffix', suffix: 'sip.twilio.com' }],
    ['west.pstn.london.twilio.com', { kind: 'other-suffix', suffix: 'pstn.london.twilio.com' }],
    ['west.pstn.twilio', { kind: 'other-suffix', suffix: 'pstn.twilio' }],
    [`AC${'0'.repeat(32)}`, { kind: 'account-sid' }],
  ])('%j is refused: %o', (text, problem) => {
    expect(parseTerminationName(text)).toEqual({ ok: false, problem: { severity: 'refused', ...problem } })
  })

  it('sends only valid domain names, and never throws', () => {
    const text = fc.oneof(anyText, textOf('east', '.', '-', 'pstn', 'twilio.com', 'sip:', '@', ':', ';', 'dublin', 'É'))
    fc.assert(
      fc.property(text, (typed) => {
        const reading = parseTerminationName(typed)
        const sent = reading.ok && reading.value !== null ? reading.value : east
        expect(parseDomainName(sent)).toBe(sent)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('terminationNameWords', () => {
  it.each([
    ['we_st', 'A name cannot contain “_”; use letters, digits and -.'],
    ['we st', 'A name cannot contain a space; use letters, digits and -.'],
    ['-west', 'A name cannot begin or end with -, as “-west” does.'],
    ['pstn.twilio.com', 'The name before the suffix is missing.'],
    ['west.', 'A name cannot begin or end with a dot, or have two dots in a row.'],
    [x(64), 'A name has at most 63 characters; this one has 64.'],
    ['west.sip.twilio.com', 'A Termination URI ends in pstn.twilio.com, not sip.twilio.com.'],
    [`AC${'0'.repeat(32)}`, 'The SID of another account cannot be a name.'],
    [
      'desk.west',
      'A dot makes this a sub-domain of west.pstn.twilio.com, which must exist in your account or its parent. Twilio recommends desk-west.',
    ],
    ['east.pstn.dublin.twilio.com', 'Only the name is used; the PBX chooses the edge (here Dublin), not the trunk.'],
  ])('%s: %s', (text, sentence) => {
    const reading = parseTerminationName(text)
    const problems = reading.ok ? reading.warnings : [reading.problem]
    expect(problems.map(terminationNameWords)).toEqual([sentence])
  })
})
