import type { CopySource, CopyTarget, PlanPart, TrunkRef } from './copy-plan.ts'
import { type CopyStep, known, made, needed, type CopiedSettings } from './copy-step.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

const settingsOf = (instance: TrunkInstance): CopiedSettings => ({
  friendlyName: instance.friendlyName,
  secure: instance.secure,
  transferMode: instance.transferMode,
  transferCallerId: instance.transferCallerId,
  cnamLookupEnabled: instance.cnamLookupEnabled,
  disasterRecoveryUrl: instance.disasterRecoveryUrl,
  disasterRecoveryMethod: instance.disasterRecoveryMethod,
})

/** The target's instance: the existing one, or the one that the first step creates. */
export const trunkOf = ({ instance }: CopyTarget): TrunkRef => (instance === null ? made('trunk') : known(instance.sid))

/** Creates the instance, with the source's settings if they are copied. */
export function newTrunk({ instance }: CopySource, isSet: boolean): CopyStep {
  const { friendlyName } = instance
  const settings = isSet ? settingsOf(instance) : { ...trunkDefaults, friendlyName }
  return { id: 'trunk', needs: [], kind: 'create-trunk', domainName: instance.domainName, settings }
}

/** Twilio's defaults for a new trunk. */
export const trunkDefaults: CopiedSettings = {
  friendlyName: null,
  secure: false,
  transferMode: 'disable-all',
  transferCallerId: 'from-transferee',
  cnamLookupEnabled: false,
  disasterRecoveryUrl: null,
  disasterRecoveryMethod: 'POST',
}

/** Updates the settings that differ from the source's, and recording, which takes a separate request. */
export function settingsPart({ instance }: CopySource, target: CopyTarget): PlanPart {
  const trunk = trunkOf(target)
  const steps: CopyStep[] = []
  if (target.instance) {
    const changes = changed(settingsOf(target.instance), settingsOf(instance))
    const { sid } = target.instance
    if (Object.keys(changes).length > 0) steps.push({ id: 'settings', needs: [], kind: 'update-trunk', sid, changes })
  }
  const { mode, trim } = target.instance?.recording ?? { mode: 'do-not-record', trim: 'do-not-trim' }
  const { recording } = instance
  if (recording.mode !== mode || recording.trim !== trim)
    steps.push({ id: 'recording', needs: needed(trunk), kind: 'set-recording', trunk, recording })
  return { steps, leftOut: instance.symmetricRtpEnabled ? [{ kind: 'symmetric-rtp' }] : [] }
}

function changed(from: CopiedSettings, to: CopiedSettings): Partial<CopiedSettings> {
  const before: Readonly<Record<string, unknown>> = from
  return Object.fromEntries(Object.entries(to).filter(([name, value]) => before[name] !== value))
}
