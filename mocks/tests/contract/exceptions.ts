/** A value that the specification forbids, and that Twilio serves all the same. */
export type Exception = {
  /** Of ids such as `api FetchIncomingPhoneNumber`. */
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
      'voice_application_sid and sms_application_sid of a number without an application are "", as in the examples of the specification itself; its pattern would have an AP… SID or null.',
  },
]

/** Operations of the resources that are offered, which are not: each with the reason. */
export const notOffered: Readonly<Record<string, string>> = {
  'api CreateCall': 'Calls are placed at /demo/test-calls: no application asks for one here.',
  'api UpdateCall': 'A call is not redirected or ended from outside: only the clock ends it.',
  'api DeleteCall': 'Records are kept.',
}
