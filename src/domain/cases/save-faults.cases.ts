/** A failure of a save that the form reports and Retry resolves. */
export type ReportedFailure = {
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What Twilio answers; null if the request was lost. */
  readonly answer: { readonly status: number; readonly code: number; readonly message: string } | null
  /** What the panel says in addition to the action and the Region. */
  readonly says: readonly string[]
}

const notApplied = 'It was not applied'

export const reportedFailures: readonly ReportedFailure[] = [
  {
    fault: '401.once',
    answer: { status: 401, code: 20003, message: 'Authenticate' },
    says: ['Authenticate', '20003, HTTP 401', 'refused this key'],
  },
  {
    fault: '403.once',
    answer: { status: 403, code: 20403, message: 'Forbidden' },
    says: ['Forbidden', '20403, HTTP 403', 'not allowed to do this'],
  },
  {
    fault: '404.once',
    answer: { status: 404, code: 20404, message: 'The requested resource was not found' },
    says: ['20404, HTTP 404', 'does not have it: it has been deleted'],
  },
  {
    fault: '409.once',
    answer: { status: 409, code: 20409, message: 'Conflict' },
    says: ['Conflict', '20409, HTTP 409', 'your change was not applied'],
  },
  {
    fault: '500.once',
    answer: { status: 500, code: 20500, message: 'Internal Server Error' },
    says: ['Internal Server Error', '20500, HTTP 500', notApplied],
  },
  {
    fault: '503.once',
    answer: { status: 503, code: 20503, message: 'Service unavailable' },
    says: ['Service unavailable', '20503, HTTP 503', 'nothing was changed'],
  },
  { fault: 'drop.once', answer: null, says: [notApplied, 'the answer was lost'] },
]
