import type { DomainName } from '../base/domain-name.ts'
import { readChoice, readDisasterRecoveryUrl, readTrunkName } from '../fields/field-rules.ts'
import { type FieldReading, refused } from '../base/form-reading.ts'
import { type Availability, availability, type NameFacts } from './termination-name-availability.ts'
import { readTerminationName, type TerminationNameProblem } from './termination-name.ts'
import { recordingModes, recordingTrims, transferCallerIds, transferModes } from '../account/trunk-instance.ts'

export type NameFieldProblem =
  | TerminationNameProblem
  | { readonly severity: 'refused'; readonly kind: 'taken'; readonly found: Availability }
  | { readonly severity: 'warning'; readonly kind: 'doubtful'; readonly found: Availability }

/** Parses the name part of a Termination URI and checks whether this instance can have it. */
export function readNameField(text: string, facts: NameFacts): FieldReading<DomainName | null, NameFieldProblem> {
  const reading = readTerminationName(text)
  if (!reading.ok || reading.value === null) return reading
  const found = availability(reading.value, facts)
  if (found.kind === 'taken-here') return refused({ severity: 'refused', kind: 'taken', found })
  if (found.kind !== 'held' && found.kind !== 'no-parent') return reading
  return { ...reading, warnings: [...reading.warnings, { severity: 'warning', kind: 'doubtful', found }] }
}

/** The texts of the fields. Switches are left out because they cannot be invalid. */
export type TrunkFormTexts = {
  readonly friendlyName: string
  /** The name part of the Termination URI, or the whole. */
  readonly name: string
  readonly transferMode: string
  readonly transferCallerId: string
  readonly disasterRecoveryUrl: string
  readonly disasterRecoveryMethod: string
}

/** A new trunk, or a trunk's general settings. */
export const readTrunkForm = (texts: TrunkFormTexts, facts: NameFacts) => ({
  friendlyName: readTrunkName(texts.friendlyName),
  name: readNameField(texts.name, facts),
  transferMode: readChoice(transferModes)(texts.transferMode),
  transferCallerId: readChoice(transferCallerIds)(texts.transferCallerId),
  disasterRecoveryUrl: readDisasterRecoveryUrl(texts.disasterRecoveryUrl),
  disasterRecoveryMethod: readChoice(['GET', 'POST'])(texts.disasterRecoveryMethod),
})

/** Recording takes a separate request. */
export const readRecordingForm = ({ mode, trim }: { readonly mode: string; readonly trim: string }) => ({
  mode: readChoice(recordingModes)(mode),
  trim: readChoice(recordingTrims)(trim),
})
