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

/** A failure that the panel reports and Retry resolves. */
type ReportedFailure = {
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What the panel says in addition to the action and the Region. */
  readonly says: readonly string[]
}

const notApplied = 'It was not applied'

export const reportedFailures: readonly ReportedFailure[] = [
  { fault: '401.once', says: ['Authenticate', '20003, HTTP 401', 'refused this key'] },
  { fault: '403.once', says: ['Forbidden', '20403, HTTP 403', 'not allowed to do this'] },
  { fault: '404.once', says: ['20404, HTTP 404', 'does not have it: it has been deleted'] },
  { fault: '409.once', says: ['Conflict', '20409, HTTP 409', 'your change was not applied'] },
  { fault: '500.once', says: ['Internal Server Error', '20500, HTTP 500', notApplied] },
  { fault: '503.once', says: ['Service unavailable', '20503, HTTP 503', 'nothing was changed'] },
  { fault: 'drop.once', says: [notApplied, 'the answer was lost'] },
]

export const switchOf = (
  { region, resource }: Pick<FormStory<never, never>, 'region' | 'resource'>,
  faults: readonly string[],
): string => faults.map((fault) => `${region.toLowerCase()}.${resource}.write.${fault}`).join(',')
