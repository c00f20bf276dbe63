import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, FindingId } from '../../../src/domain/preflight/finding.ts'
import type { Leg } from '../../../src/domain/account/route.ts'
import { valueAt } from '../test-client.ts'
import { usually } from '../usually.ts'
import { type DrawnAccount, drawnAccounts } from './drawn-account.ts'
import { drawnConsoles } from './drawn-console.ts'
import { type ReviewedAccount, reviewAndReroute } from './reviewed-account.ts'
import { predictedOutcome, predictedRefusals } from './predicted-outcomes.ts'

// Compares the findings of preflight with calls before and after the re-route. The console's rules make the findings
// from what it loads; the account's rules decide the calls. The PBX answers 200 at every URI, because no API shows what
// a PBX does.

async function forEach(
  accounts: fc.Arbitrary<DrawnAccount>,
  numRuns: number,
  legs: readonly Leg[],
  check: (reviewed: ReviewedAccount, account: DrawnAccount) => void,
): Promise<void> {
  const consoleOf = drawnConsoles()
  await fc.assert(
    fc.asyncProperty(accounts, async (account) => {
      check(await reviewAndReroute(await consoleOf(account), account, legs), account)
    }),
    { numRuns },
  )
}

const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'blocker' || severity === 'overridable-blocker')

const outcomeOf = (call: unknown): unknown => valueAt(call, 'outcome')

test('without a blocker, a caller that no finding names still gets through', async () => {
  const met = { callers: 0, numbers: 0 }
  await forEach(drawnAccounts(1), 80, ['termination', 'origination'], (reviewed, { target }) => {
    const there = { region: target, trunkSid: reviewed.targetSid, record: { region: target } }
    for (const { caller, findings, before, after } of reviewed.callers) {
      if (isBlocked(findings) || outcomeOf(before) !== 'accepted') continue
      const codes = predictedRefusals(findings, caller).map(({ code }) => code)
      // A caller whose refusal is only possible may get through. Otherwise the reason must be a predicted one.
      expect(['accepted', ...codes]).toContain(outcomeOf(after) === 'accepted' ? 'accepted' : valueAt(after, 'code'))
      if (codes.length > 0) continue
      expect(after).toMatchObject({ outcome: 'accepted', code: null, ...there })
      met.callers += 1
    }
    for (const { findings, after } of reviewed.numbers) {
      if (isBlocked(findings) || predictedOutcome(findings).by !== null) continue
      expect(after).toMatchObject({ outcome: 'connected', code: null, ...there })
      met.numbers += 1
    }
  })
  expect(met.callers).toBeGreaterThan(usually(50, 0))
  expect(met.numbers).toBeGreaterThan(usually(50, 0))
})

test('a caller that a blocker or warning of a Termination URI names is refused with its code', async () => {
  const met = new Set<string>()
  await forEach(drawnAccounts(3), 120, ['termination'], ({ callers }, { target }) => {
    for (const { caller, isAddressLetIn, findings, before, after } of callers) {
      const refusals = predictedRefusals(findings, caller)
      const gotThrough = outcomeOf(before) === 'accepted'
      const isCertain = refusals.at(-1)?.isCertain === true
      const hasBlocker = findings.some(({ severity }) => severity === 'blocker')
      expect(isCertain || !hasBlocker).toBe(true)
      if (!isCertain && (!gotThrough || outcomeOf(after) === 'accepted')) continue
      expect(after).toMatchObject({ outcome: 'refused', region: target, record: null })
      // Preflight does not compare the addresses of callers that did not get through before.
      const codes = refusals.map(({ code }) => code)
      expect(gotThrough || isAddressLetIn ? codes : [...codes, 32201]).toContain(valueAt(after, 'code'))
      expect(refusals.map(({ sipStatus }) => sipStatus)).toContain(valueAt(after, 'sipStatus'))
      for (const refusal of refusals)
        if (refusal.code === valueAt(after, 'code'))
          met.add(refusal.isCertain ? refusal.finding.id : `${refusal.finding.id}, perhaps`)
    }
  })
  expect(met).toEqual(
    usually(
      new Set([
        'no-instance',
        'no-list-attached',
        'access-lists-empty',
        'credential-lists-empty',
        'no-address-covered',
        'address-not-covered',
        'address-not-covered, perhaps',
        'no-user-name-in-common',
        'user-name-missing',
        'password-unknown, perhaps',
        'both-kinds-enforced',
        'both-kinds-enforced, perhaps',
        'other-kind-enforced, perhaps',
      ]),
      met,
    ),
  )
})

test('a number’s blockers and warnings predict what answers its calls', async () => {
  const met = new Set<FindingId | null>()
  await forEach(drawnAccounts(3), 60, ['origination'], ({ numbers }, { target }) => {
    for (const { findings, after } of numbers) {
      const { by, outcome } = predictedOutcome(findings)
      expect(after).toMatchObject({ region: target, ...outcome })
      met.add(by)
    }
  })
  expect(met).toEqual(
    usually(
      new Set([
        'number-not-configured',
        'number-not-connected',
        'no-enabled-origination-url',
        'number-answered-by-webhook',
        'only-disaster-recovery',
        'number-on-another-trunk',
        null,
      ]),
      met,
    ),
  )
})
