import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { availability } from '../../../domain/naming/termination-name-availability.ts'
import { availabilityWords } from '../../../domain/naming/termination-name-availability-words.ts'
import { readTerminationName } from '../../../domain/naming/termination-name.ts'
import { terminationNameWords } from '../../../domain/naming/termination-name-words.ts'
import { type NameFieldProblem, readNameField } from '../../../domain/naming/trunk-form.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { FieldSpecs } from '../../../forms/form-values.ts'
import type { ApiError } from '../../../twilio/api-error.ts'
import { fieldOfError } from '../../../twilio/field-of-error.ts'

export type NameValues = {
  /** The name part, or the whole. */
  readonly name: string
  /** Every Region's instance of the trunk takes the name. */
  readonly everywhere: boolean
}

/** What the form knows of the account while it is typed in. */
export type KnownNames = {
  readonly trunk: Trunk
  /** Where the dialog is open. */
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
  // The form keeps what the API refused, at the field.
  refused: [],
})

export function nameFields(known: KnownNames): FieldSpecs<NameValues> {
  return {
    name: {
      label: 'Domain name',
      rule: (text, { everywhere }) => {
        for (const region of renamedRegions(known, everywhere)) {
          const reading = readNameField(text, factsIn(known, region))
          if (!reading.ok) return problemWords(reading.problem, region)
          if (reading.value === null) return 'Type a name. To take the name away, choose Remove on the tab.'
        }
        return null
      },
      advice: (text) => {
        const reading = readNameField(text, factsIn(known, known.region))
        if (!reading.ok || reading.warnings.length === 0) return null
        return reading.warnings.map((warning) => problemWords(warning, known.region)).join(' ')
      },
    },
    everywhere: { label: 'Rename in every Region' },
  }
}

const problemWords = (problem: NameFieldProblem, region: RegionCode): string =>
  problem.kind === 'taken' || problem.kind === 'doubtful'
    ? availabilityWords(problem.found, region)
    : terminationNameWords(problem)

/** The name as typed, if it can be one and is another than the instance has. */
export function typedName(text: string, own: DomainName | null): DomainName | null {
  const reading = readTerminationName(text)
  return reading.ok && reading.value !== own ? reading.value : null
}

/** Under the field while it is typed: whether the name can be taken, and what it would make of the instance. */
export function standingWords(name: DomainName, known: KnownNames): string | null {
  const found = availability(name, factsIn(known, known.region))
  return found.kind === 'free' || found.kind === 'joins' || found.kind === 'not-read'
    ? availabilityWords(found, known.region)
    : null
}

export const placeNameRefusal = (error: ApiError): 'name' | null =>
  fieldOfError(error, 'trunk', ['domainName']) === 'domainName' ? 'name' : null
