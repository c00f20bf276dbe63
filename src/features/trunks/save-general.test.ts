import { beforeAll, expect, test, vi } from 'vitest'
import { instance } from '../../domain/account/facts-fixture.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { json, linkLost, refusal, stubAnswers } from '../../twilio/stub-transport.ts'
import { saveGeneral } from './save-general.ts'

beforeAll(openApiGate)

const trunk = instance('ie1')
const wire = (changes: object) => ({
  sid: trunk.sid,
  friendly_name: trunk.friendlyName,
  domain_name: trunk.domainName,
  secure: trunk.secure,
  recording: trunk.recording,
  transfer_mode: trunk.transferMode,
  transfer_caller_id: trunk.transferCallerId,
  cnam_lookup_enabled: trunk.cnamLookupEnabled,
  disaster_recovery_url: trunk.disasterRecoveryUrl,
  disaster_recovery_method: trunk.disasterRecoveryMethod,
  symmetric_rtp_enabled: trunk.symmetricRtpEnabled,
  auth_type_set: trunk.authTypes,
  date_created: '2026-03-12T14:00:00Z',
  date_updated: '2026-03-12T14:00:00Z',
  ...changes,
})
const recording = { mode: 'record-from-answer', trim: 'do-not-trim' } as const
const path = `/twilio/ie1/trunking/v1/Trunks/${trunk.sid}`
const show = () => vi.fn(async () => undefined)

test('sends only the needed write', async () => {
  const sent = stubAnswers(json(wire({ secure: true })))
  expect(await saveGeneral(trunk, { secure: true }, show())).toEqual({ kind: 'applied' })
  expect(sent.map(({ line }) => line)).toEqual([`POST ${path}`])
  expect(sent[0]?.init.body).toEqual(new URLSearchParams({ Secure: 'true' }))
})

test('sends the settings, then the recording, and shows Twilio’s answers', async () => {
  const sent = stubAnswers(json(wire({ secure: true })), json(recording))
  const shown = show()
  await saveGeneral(trunk, { secure: true, recordingMode: 'record-from-answer' }, shown)
  expect(sent.map(({ line }) => line)).toEqual([`POST ${path}`, `POST ${path}/Recording`])
  expect(sent[1]?.init.body).toEqual(new URLSearchParams({ Mode: 'record-from-answer' }))
  expect(shown).toHaveBeenLastCalledWith({ recording })
})

test('does not send the second if the first fails, and says so', async () => {
  const sent = stubAnswers(refusal(503, 20503, 'Service unavailable'))
  const outcome = await saveGeneral(trunk, { secure: true, recordingMode: 'record-from-answer' }, show())
  expect(outcome).toMatchObject({
    kind: 'refused',
    what: 'Saving the settings (recording settings were not sent yet)',
    fields: ['secure'],
  })
  expect(sent).toHaveLength(1)
})

test('says that the first is saved if the second fails', async () => {
  stubAnswers(json(wire({ secure: true })), refusal(503, 20503, 'Service unavailable'))
  expect(await saveGeneral(trunk, { secure: true, recordingTrim: 'trim-silence' }, show())).toMatchObject({
    kind: 'refused',
    what: 'Saving the recording settings (the others are saved)',
    fields: ['recordingTrim'],
    applied: ['secure'],
  })
})

test('says which answer was lost, also after checking again', async () => {
  stubAnswers(linkLost, linkLost, linkLost)
  const outcome = await saveGeneral(trunk, { recordingTrim: 'trim-silence' }, show())
  const part = { kind: 'unknown', what: 'Saving the recording settings', fields: ['recordingTrim'] }
  expect(outcome).toMatchObject(part)
  if (outcome.kind !== 'unknown') throw new Error(outcome.kind)
  expect(await outcome.lookAgain?.()).toMatchObject(part)
})
