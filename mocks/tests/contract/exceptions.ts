/** A value that Twilio serves although the specification forbids it. */
export type Exception = {
  /** Matches ids such as `api FetchIncomingPhoneNumber`. */
  readonly operations: RegExp
  readonly place: RegExp
  readonly value: unknown
  readonly reason: string
}

export const exceptions: readonly Exception[] = [
  {
    operations: /PhoneNumber$/,
    place: /\/(?:voice|sms)_application_sid$/,
    value: '',
    reason:
      'A number without an application has "" as its voice_application_sid and sms_application_sid, as in the specification’s own examples. Its pattern requires an AP… SID or null.',
  },
]

/** Operations that the mock does not offer although it offers their resource, each with the reason. */
export const notOffered: Readonly<Record<string, string>> = {
  'api CreateCall': 'Test calls are placed at /demo/test-calls, because the mock has no voice applications.',
  'api UpdateCall': 'Only the clock ends a call.',
  'api DeleteCall': 'The mock keeps all records.',
}
