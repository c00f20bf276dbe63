import { expect, it } from 'vitest'
import { instance } from '../../domain/account/facts-fixture.ts'
import { type FindingCases, saidOf } from './finding-text-fixture.ts'
import { settingsFindingText } from './finding-text-settings.ts'

const differs = { region: 'ie1', sourceRegion: 'us1' } as const
const { recording, transferMode, transferCallerId, disasterRecoveryUrl, disasterRecoveryMethod } = instance('us1')

/** For each finding: the heading, the consequence and the fix. */
const cases: FindingCases<Parameters<typeof settingsFindingText>[0]> = {
  'secure-differs': [
    {
      id: 'secure-differs',
      severity: 'warning',
      check: 'secure-trunking',
      code: 32208,
      transportCode: 32209,
      source: false,
      target: true,
      ...differs,
    },
    'Secure trunking: off in US1, on in IE1',
    'A PBX that sends media without SRTP, or signals without TLS, is refused, error 32208, 32209.',
  ],
  'recording-differs': [
    {
      id: 'recording-differs',
      severity: 'note',
      check: 'recording',
      code: null,
      source: recording,
      target: { mode: 'record-from-answer-dual', trim: 'trim-silence' },
      ...differs,
    },
    'Recording: off in US1, from answer, two channels, silence trimmed in IE1',
  ],
  'transfer-differs': [
    {
      id: 'transfer-differs',
      severity: 'note',
      check: 'transfer',
      code: null,
      source: { transferMode, transferCallerId },
      target: { transferMode: 'sip-only', transferCallerId: 'from-transferor' },
      ...differs,
    },
    "Call transfer: disabled, transferee's caller ID in US1, SIP only, transferor's caller ID in IE1",
  ],
  'cnam-lookup-differs': [
    {
      id: 'cnam-lookup-differs',
      severity: 'note',
      check: 'cnam-lookup',
      code: null,
      source: true,
      target: false,
      ...differs,
    },
    'CNAM lookup: on in US1, off in IE1',
  ],
  'disaster-recovery-differs': [
    {
      id: 'disaster-recovery-differs',
      severity: 'note',
      check: 'disaster-recovery',
      code: null,
      source: { disasterRecoveryUrl, disasterRecoveryMethod },
      target: { disasterRecoveryUrl: 'https://fallback.example/twiml', disasterRecoveryMethod: 'GET' },
      ...differs,
    },
    'Disaster recovery: none in US1, GET https://fallback.example/twiml in IE1',
  ],
}

it.each(Object.entries(cases))('%s', (_id, [finding, ...said]) => {
  expect(saidOf(settingsFindingText(finding, 'termination'))).toEqual(said)
})

it.each([
  ['termination', true, 'A PBX that sends media without SRTP, or signals without TLS, is refused, error 32208, 32209.'],
  ['termination', false, 'A PBX that sends SRTP is refused, error 32208, 32209.'],
  [
    'origination',
    true,
    'Calls to your PBX use TLS with SRTP. If it does not accept this, they fail, error 32208, 32209.',
  ],
  ['origination', false, 'Calls to your PBX do not use SRTP. If it requires SRTP, they fail, error 32208, 32209.'],
] as const)('secure trunking: %s, on in the target: %s', (leg, target, part) => {
  const [finding] = cases['secure-differs']
  expect(saidOf(settingsFindingText({ ...finding, target }, leg))[1]).toContain(part)
})
