import { createTrunk, deleteTrunk, updateRecording, updateTrunk } from '../account/trunk-writes.ts'
import { done, served } from './answer.ts'
import { post, remove } from './endpoint.ts'
import { parseRecordingForm, parseTrunkForm } from './trunk-form.ts'
import { trunkJson } from './trunks.ts'

/** twilio.com/docs/sip-trunking/api/trunk-resource, recording-resource */
export const trunkWriteEndpoints = [
  post('/v1/Trunks', (call) => {
    const settings = parseTrunkForm(call.form)
    if (!settings.ok) return settings
    return served(createTrunk(call.tables, call.region, settings.value, call.now), trunkJson(call.tables), 201)
  }),
  post('/v1/Trunks/{Sid}', (call, param) => {
    const settings = parseTrunkForm(call.form)
    if (!settings.ok) return settings
    const updated = updateTrunk(call.tables, call.region, param('Sid'), settings.value, call.now)
    return served(updated, trunkJson(call.tables))
  }),
  remove('/v1/Trunks/{Sid}', (call, param) => done(deleteTrunk(call.tables, call.region, param('Sid'), call.now))),
  post('/v1/Trunks/{TrunkSid}/Recording', (call, param) => {
    const settings = parseRecordingForm(call.form)
    if (!settings.ok) return settings
    const updated = updateRecording(call.tables, call.region, param('TrunkSid'), settings.value, call.now)
    return served(updated, (trunk) => trunk.recording)
  }),
]
