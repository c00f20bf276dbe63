import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { asPart, type SaveOutcome } from '../../forms/save-outcome.ts'
import { updateRecording } from '../../twilio/trunk-recording.ts'
import { updateTrunk } from '../../twilio/trunk-writes.ts'
import { type GeneralValues, generalWrites } from './general-form.ts'

type Instance = Pick<TrunkInstance, 'region' | 'sid'>

const recordingFields: readonly string[] = ['recordingMode', 'recordingTrim'] satisfies (keyof GeneralValues)[]

/**
 * Writes the trunk's settings, then the recording's, which are two resources. Stops at the first failure, and says what
 * failed and what is saved.
 * @param show puts Twilio's answer on the page
 */
export async function saveGeneral(
  { region, sid }: Instance,
  changes: Partial<GeneralValues>,
  show: (news: Partial<TrunkInstance>) => Promise<void>,
): Promise<SaveOutcome> {
  const writes = generalWrites(changes)
  const isOfRecording = (name: string) => recordingFields.includes(name)
  const ofTrunk = Object.keys(changes).filter((name) => !isOfRecording(name))
  const ofRecording = Object.keys(changes).filter(isOfRecording)

  if (ofTrunk.length > 0) {
    const saved = await updateTrunk(region, sid, writes.trunk)
    if (saved.kind !== 'applied') {
      const what = 'Saving the settings (recording settings were not sent yet)'
      return asPart(saved, { fields: ofTrunk, ...(ofRecording.length > 0 && { what }) })
    }
    await show(saved.value)
  }
  if (ofRecording.length > 0) {
    const saved = await updateRecording(region, sid, writes.recording)
    if (saved.kind !== 'applied') {
      const what =
        ofTrunk.length > 0 ? 'Saving the recording settings (the others are saved)' : 'Saving the recording settings'
      return asPart(saved, { what, fields: ofRecording, applied: ofTrunk })
    }
    await show({ recording: saved.value })
  }
  return { kind: 'applied' }
}
