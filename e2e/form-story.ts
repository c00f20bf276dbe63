// For the story of one form and for the component tests of all.

/** A form with typed text, whose save meets every fault. */
export type FormStory<Operator, Place> = {
  /** Completes a test title: "the general settings". */
  readonly what: string
  readonly path: string
  readonly region: 'US1' | 'IE1' | 'AU1'
  /** The resource that the save writes, as faults name it: `trunking.Trunks`. */
  readonly resource: string
  /** The first words of the panel above the form: "Saving the general settings". */
  readonly action: string
  readonly form: (operator: Operator) => Place
  /** Opens the form and types something. */
  readonly fill: (operator: Operator) => Promise<void>
  readonly save: (operator: Operator) => Promise<void>
  readonly expectKept: (operator: Operator) => Promise<void>
  readonly expectSaved: (operator: Operator) => Promise<void>
  /** For a save of several writes: how many are sent before the one that fails. */
  readonly writesBefore?: number
}

export const switchOf = (
  { region, resource }: Pick<FormStory<never, never>, 'region' | 'resource'>,
  faults: readonly string[],
): string => faults.map((fault) => `${region.toLowerCase()}.${resource}.write.${fault}`).join(',')
