import { describe, expect, test } from 'vitest'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { instantOf } from '../../domain/base/instant.ts'
import { parseTrunkSid } from '../../domain/base/sid.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { lookUpTrunk } from './look-up-trunk.ts'

const us1Sid = `TK${'a'.repeat(32)}`
const ie1Sid = `TK${'b'.repeat(32)}`

function instance(region: 'us1' | 'ie1', sidText: string): TrunkInstance {
  const sid = parseTrunkSid(sidText)
  const domainName = domainOfName('office')
  const dateCreated = instantOf(0)
  if (!sid || !domainName || dateCreated === undefined) throw new Error('bad fixture')
  return {
    region,
    sid,
    friendlyName: 'Office',
    domainName,
    secure: false,
    recording: { mode: 'do-not-record', trim: 'do-not-trim' },
    transferMode: 'disable-all',
    transferCallerId: 'from-transferee',
    cnamLookupEnabled: false,
    disasterRecoveryUrl: null,
    disasterRecoveryMethod: 'POST',
    symmetricRtpEnabled: false,
    authTypes: [],
    dateCreated,
    dateUpdated: dateCreated,
  }
}

const office: Trunk = {
  key: 'office',
  name: 'Office',
  domainName: domainOfName('office') ?? null,
  instances: { us1: instance('us1', us1Sid), ie1: instance('ie1', ie1Sid) },
}

const read = { trunks: [office], regionsRead: ['us1', 'ie1', 'au1'] as const, pending: false }

describe('looking up what a URL names', () => {
  test.each([
    ['office', 'found'],
    ['OFFICE', 'found'],
    ['office.pstn.twilio.com', 'found'],
    ['Office.PSTN.twilio.com', 'found'],
    ['office.example.com', 'unknown'],
    [us1Sid, 'instance'],
    [ie1Sid, 'instance'],
    ['elsewhere', 'unknown'],
    [`TK${'c'.repeat(32)}`, 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(lookUpTrunk(text, read).kind).toBe(kind)
  })

  test('a SID leads to its own Region', () => {
    expect(lookUpTrunk(ie1Sid, read)).toMatchObject({ kind: 'instance', region: 'ie1' })
  })

  test('says what the text looks like, which Regions were searched, and which could not be', () => {
    const partly = { trunks: [], regionsRead: ['us1'] as const, pending: false }
    expect(lookUpTrunk('TK12345678zz', partly)).toEqual({
      kind: 'unknown',
      looksLike: 'malformed-sid',
      lookedIn: ['us1'],
      notRead: ['ie1', 'au1'],
    })
  })

  test.each([
    ['TK1', 'malformed-sid'],
    ['TK-nonsense', 'malformed-sid'],
    [`PN${'a'.repeat(32)}`, 'malformed-sid'],
    ['tk12345678zz', 'malformed-sid'],
    ['tk-maxx', 'name'],
    ['west-valley-office', 'name'],
  ])('%s looks like a %s', (text, looksLike) => {
    expect(lookUpTrunk(text, read)).toMatchObject({ kind: 'unknown', looksLike })
  })

  test('is pending while a list is still loading', () => {
    expect(lookUpTrunk('office', { trunks: [], regionsRead: ['us1'], pending: true })).toEqual({ kind: 'pending' })
  })
})
