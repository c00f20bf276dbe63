import type { DomainName } from '../../../domain/base/domain-name.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { fieldProblemWords } from '../../../domain/fields/field-problem-text.ts'
import { parseTrunkName } from '../../../domain/fields/field-rules.ts'
import { parseRegionCode, type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { availability, type NameFacts } from '../../../domain/naming/termination-name-availability.ts'
import { availabilityWords } from '../../../domain/naming/termination-name-availability-text.ts'
import { parseTerminationName } from '../../../domain/naming/termination-name.ts'
import { terminationNameWords } from '../../../domain/naming/termination-name-text.ts'
import { nameFieldWords, parseNameField } from '../../../domain/naming/name-field.ts'
import type { TrunkSettings } from '../../../domain/account/trunk-instance.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { parsedField } from '../../../forms/parsed-field.ts'
import type { ApiError } from '../../../twilio/api-error.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'

export type NewTrunkValues = {
  /** Empty until chosen: no default, because an instance never leaves its Region. */
  readonly region: string
  /** The name part of the Termination URI, or the whole URI. */
  readonly name: string
  readonly friendlyName: string
}

/** What the form knows about the account, whichever Region is chosen. */
export type Account = Pick<NameFacts, 'trunks' | 'regionsRead' | 'refused'>

const factsFor = (region: RegionCode, account: Account): NameFacts => ({ ...account, region, own: null })

export function newTrunkFields(account: Account): FieldSpecs<NewTrunkValues> {
  return {
    region: { label: 'Region', rule: (region) => (region === '' ? 'Choose a Region.' : null) },
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

/** Checks only the syntax until a Region is chosen. */
function parseName(name: string, { region: text }: NewTrunkValues, account: Account) {
  const region = parseRegionCode(text)
  return region ? parseNameField(name, factsFor(region, account)) : parseTerminationName(name)
}

/** The Termination URI of the typed name: undefined while it is invalid, null for a trunk without one. */
export function domainOf({ name }: NewTrunkValues): DomainName | null | undefined {
  const parsed = parseTerminationName(name)
  return parsed.ok ? parsed.value : undefined
}

/** What the name would mean, shown under the field while typing, unless a warning says it already. */
export function nameOutcome(values: NewTrunkValues, account: Account): readonly string[] {
  const parsed = parseTerminationName(values.name)
  const region = parseRegionCode(values.region)
  if (!parsed.ok) return [terminationNameWords(parsed.problem)]
  const domain = parsed.value
  if (domain === null)
    return [
      'Without a Termination URI, your PBX cannot send calls to this trunk. It only takes calls to its numbers.',
      'It cannot have instances in other Regions, because the Termination URI is what links them.',
    ]
  if (region === undefined) return []
  const found = availability(domain, factsFor(region, account))
  const words = availabilityWords(found, region)
  switch (found.kind) {
    // The field warns of these.
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
            `It is the first trunk with this name, so calls to the URI are processed in ${regionLabel(region)} from the start. Twilio does not document this; the trunk’s page shows the actual route.`,
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

/** Shows the API's refusals of a name at its field: 21245, 21247, 21248. */
export const placeNewTrunkRefusal = (error: ApiError): keyof NewTrunkValues | null =>
  fieldOfError(error, 'trunk') === 'domainName' ? 'name' : null
