import type { DomainName } from '../../../domain/base/domain-name.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { fieldProblemWords } from '../../../domain/fields/field-problem-words.ts'
import { parseTrunkName } from '../../../domain/fields/field-rules.ts'
import { parseRegionCode, type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { availability, type NameFacts } from '../../../domain/naming/termination-name-availability.ts'
import { availabilityWords } from '../../../domain/naming/termination-name-availability-words.ts'
import { parseTerminationName } from '../../../domain/naming/termination-name.ts'
import { terminationNameWords } from '../../../domain/naming/termination-name-words.ts'
import { nameFieldWords, parseNameField } from '../../../domain/naming/name-field.ts'
import type { TrunkSettings } from '../../../domain/account/trunk-instance.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { parsedField } from '../../../forms/parsed-field.ts'
import type { ApiError } from '../../../twilio/api-error.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'

export type NewTrunkValues = {
  /** Empty until one is chosen: an instance never leaves its Region. */
  readonly region: string
  /** The name part of the Termination URI, or the whole as a PBX holds it. */
  readonly name: string
  readonly friendlyName: string
}

/** What the form knows of the account, whatever Region is chosen. */
export type Account = Pick<NameFacts, 'trunks' | 'regionsRead' | 'refused'>

const factsFor = (region: RegionCode, account: Account): NameFacts => ({ ...account, region, own: null })

export function newTrunkFields(account: Account): FieldSpecs<NewTrunkValues> {
  return {
    region: { label: 'Region', rule: (region) => (region === '' ? 'Choose the Region.' : null) },
    name: {
      label: 'Termination URI',
      ...parsedField((name: string, values: NewTrunkValues) => parseName(name, values, account), nameFieldWords),
    },
    friendlyName: {
      label: 'Friendly name',
      ...parsedField(parseTrunkName, (problem) => fieldProblemWords(problem, 'The friendly name')),
    },
  }
}

/** By the form alone until a Region is chosen. */
function parseName(name: string, { region: text }: NewTrunkValues, account: Account) {
  const region = parseRegionCode(text)
  return region ? parseNameField(name, factsFor(region, account)) : parseTerminationName(name)
}

/** The Termination URI that would come of it; undefined while the text is none, null for a trunk without one. */
export function domainOf({ name }: NewTrunkValues): DomainName | null | undefined {
  const reading = parseTerminationName(name)
  return reading.ok ? reading.value : undefined
}

/** What becomes of the name, under the field while it is typed: as far as no warning says it. */
export function nameOutcome(values: NewTrunkValues, account: Account): readonly string[] {
  const reading = parseTerminationName(values.name)
  const region = parseRegionCode(values.region)
  if (!reading.ok) return [terminationNameWords(reading.problem)]
  const domain = reading.value
  if (domain === null)
    return [
      'Without a Termination URI your PBX cannot send calls to this trunk: it only takes calls to numbers that are associated with it.',
      'It has no counterpart in other Regions: instances are one trunk by their Termination URI.',
    ]
  if (region === undefined) return []
  const found = availability(domain, factsFor(region, account))
  const words = availabilityWords(found, region)
  switch (found.kind) {
    // Said as a warning.
    case 'held':
    case 'no-parent':
      return []
    case 'own':
    case 'taken-here':
    case 'joins':
    case 'not-read':
      return [words]
    case 'free':
      return found.notRead.length === 0
        ? [
            words,
            `It is the first trunk of this name, so calls to the URI are processed in ${regionLabel(region)} from the start. Twilio does not document that: the trunk’s page shows the route as it is read.`,
          ]
        : [words]
    default:
      return exhaustive(found)
  }
}

export const newTrunkSettings = (values: NewTrunkValues): TrunkSettings => {
  const domainName = domainOf(values) ?? null
  const friendlyName = values.friendlyName.trim() || null
  return { ...(friendlyName !== null && { friendlyName }), ...(domainName !== null && { domainName }) }
}

/** What the API says of the name stands at its field: 21245, 21247, 21248. */
export const placeNewTrunkRefusal = (error: ApiError): keyof NewTrunkValues | null =>
  fieldOfError(error, 'trunk') === 'domainName' ? 'name' : null

/** "21248": another account holds it, or it is reserved. */
export const isNameHeld = ({ code }: ApiError): boolean => code === 21248
