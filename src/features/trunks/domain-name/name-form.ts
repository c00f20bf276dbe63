import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { availability } from '../../../domain/naming/termination-name-availability.ts'
import { availabilityWords } from '../../../domain/naming/termination-name-availability-text.ts'
import { parseTerminationName } from '../../../domain/naming/termination-name.ts'
import { nameFieldWords, parseNameField } from '../../../domain/naming/name-field.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import { parsedField } from '../../../forms/parsed-field.ts'
import type { ApiError } from '../../../twilio/api-error.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'

export type NameValues = {
  /** The name part, or the whole Termination URI. */
  readonly name: string
  /** Rename the trunk's instances in every Region. */
  readonly everywhere: boolean
}

/** What the form knows about the account. */
export type KnownNames = {
  readonly trunk: Trunk
  /** The Region whose instance the dialog renames. */
  readonly region: RegionCode
  readonly trunks: readonly Trunk[]
  readonly regionsRead: readonly RegionCode[]
}

export const nameValues = (domainName: DomainName | null): NameValues => ({
  name: domainName === null ? '' : namePart(domainName),
  everywhere: false,
})

/** The Regions whose instances would be renamed. */
export const renamedRegions = ({ trunk, region }: KnownNames, everywhere: boolean): readonly RegionCode[] =>
  everywhere ? regionCodes.filter((code) => trunk.instances[code]) : [region]

const factsIn = ({ trunk, trunks, regionsRead }: KnownNames, region: RegionCode) => ({
  region,
  own: trunk.instances[region]?.sid ?? null,
  trunks,
  regionsRead,
  // The field itself shows what the API refused.
  refused: [],
})

export function nameFields(known: KnownNames): FieldSpecs<NameValues> {
  const { advice } = parsedField((text: string) => parseNameField(text, factsIn(known, known.region)), nameFieldWords)
  return {
    name: {
      label: 'Domain name',
      rule: (text, { everywhere }) => {
        for (const region of renamedRegions(known, everywhere)) {
          const parsed = parseNameField(text, factsIn(known, region))
          if (!parsed.ok) return nameFieldWords(parsed.problem)
          if (parsed.value === null) return 'Type a name. To remove the name, use Remove on the tab.'
        }
        return null
      },
      advice,
    },
    everywhere: { label: 'Rename in every Region' },
  }
}

/** The typed name, if it is valid and not the one the instance has. */
export function typedName(text: string, own: DomainName | null): DomainName | null {
  const parsed = parseTerminationName(text)
  return parsed.ok && parsed.value !== own ? parsed.value : null
}

/** Shown under the field while typing: whether the name is free, or which trunk the instance would join. */
export function standingWords(name: DomainName, known: KnownNames): string | null {
  const found = availability(name, factsIn(known, known.region))
  return found.kind === 'free' || found.kind === 'joins' || found.kind === 'not-read'
    ? availabilityWords(found, known.region)
    : null
}

export const placeNameRefusal = (error: ApiError): 'name' | null =>
  fieldOfError(error, 'trunk', ['domainName']) === 'domainName' ? 'name' : null
