import type { DomainName } from '../../domain/base/domain-name.ts'
import { parseE164 } from '../../domain/base/e164.ts'
import { parseIpv4 } from '../../domain/base/ipv4.ts'
import { localizedUri } from '../../domain/account/localized-uri.ts'
import { err, ok, type Result } from '../../domain/base/result.ts'
import { hostOfPastedUri, userOfPastedUri } from '../../domain/base/sip-uri.ts'
import type { KnownCaller, TestCall } from './test-call.ts'

/** The choice that opens a field for typing. */
export const typedChoice = ':typed'

export type TerminationDraft = {
  /** The name of a known caller, or `typedChoice`. */
  readonly caller: string
  readonly address: string
  readonly user: string
  /** An edge, `typedChoice`, or empty for the plain URI. */
  readonly through: string
  readonly uri: string
}

export type OriginationDraft = {
  readonly number: string
  readonly typedNumber: string
  /** Empty: a caller in the United States. */
  readonly from: string
}

export type DraftProblem = { readonly field: 'address' | 'uri' | 'typedNumber'; readonly problem: string }

export function terminationCall(
  draft: TerminationDraft,
  domainName: DomainName,
  callers: readonly KnownCaller[] = [],
): Result<TestCall, DraftProblem> {
  const host = hostOf(draft, domainName)
  const to = draft.through === typedChoice ? userOfPastedUri(draft.uri) : null
  if (host === '') return err({ field: 'uri', problem: 'Enter a Termination URI, plain or localized.' })
  if (draft.caller !== typedChoice) {
    const sends = callers.find(({ name }) => name === draft.caller)
    return ok({
      leg: 'termination',
      domainName,
      caller: { kind: 'known', name: draft.caller, ...(sends && { sends }) },
      host,
      to,
    })
  }
  const address = parseIpv4(draft.address.trim())
  if (!address) return err({ field: 'address', problem: 'Enter an IPv4 address, such as 203.0.113.7.' })
  const user = draft.user.trim() || null
  return ok({ leg: 'termination', domainName, caller: { kind: 'typed', address, user }, host, to })
}

function hostOf({ through, uri }: TerminationDraft, domainName: DomainName): string | null {
  if (through === '') return null
  if (through !== typedChoice) return localizedUri(domainName, through)
  // The dot at the end of a name is DNS notation, not a part of it.
  return hostOfPastedUri(uri)?.replace(/\.$/, '') ?? ''
}

export function originationCall(draft: OriginationDraft): Result<TestCall, DraftProblem> {
  const isTyped = draft.number === typedChoice
  const number = parseE164(isTyped ? draft.typedNumber.replaceAll(/[\s().-]/g, '') : draft.number)
  if (!number) return err({ field: 'typedNumber', problem: 'Enter a number in E.164, such as +14025551212.' })
  return ok({ leg: 'origination', number, from: parseE164(draft.from) ?? null })
}

/** The same seed in the same state gives the same calls. */
export const seeded = (call: TestCall, seed: string, count: number): readonly TestCall[] =>
  Array.from({ length: count }, (_, index) => ({ ...call, seed: `${seed} ${index + 1}` }))
