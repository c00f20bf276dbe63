import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, FindingId } from '../../../src/domain/preflight/finding.ts'
import type { Leg } from '../../../src/domain/account/route.ts'
import { valueAt } from '../test-client.ts'
import { type DrawnAccount, drawnAccounts } from './drawn-account.ts'
import { drawnConsoles } from './drawn-console.ts'
import { type ReviewedAccount, reviewAndReroute } from './reviewed-account.ts'
import { toldEnd, toldRefusals } from './told-calls.ts'

// What preflight says of a re-route, against what becomes of calls when it is made: the console's rules over what it
// reads, and the account's own decisions. Calls are answered 200 at every URI: what a PBX does no API tells.

const patience = 60_000

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
    { numRuns, seed: 20_261_124 },
  )
}

const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'blocker' || severity === 'overridable-blocker')

const outcomeOf = (call: unknown): unknown => valueAt(call, 'outcome')

test(
  'without a blocker whoever got through, and is not named, gets through',
  async () => {
    const met = { callers: 0, numbers: 0 }
    await forEach(drawnAccounts(1), 80, ['termination', 'origination'], (reviewed, { target }) => {
      const there = { region: target, trunkSid: reviewed.targetSid, record: { region: target } }
      for (const { caller, findings, before, after } of reviewed.callers) {
        if (isBlocked(findings) || outcomeOf(before) !== 'accepted') continue
        const codes = toldRefusals(findings, caller).map(({ code }) => code)
        // Where only "perhaps" is said of him he may get through; if not, then for no other reason.
        expect(['accepted', ...codes]).toContain(outcomeOf(after) === 'accepted' ? 'accepted' : valueAt(after, 'code'))
        if (codes.length > 0) continue
        expect(after).toMatchObject({ outcome: 'accepted', code: null, ...there })
        met.callers += 1
      }
      for (const { findings, after } of reviewed.numbers) {
        if (isBlocked(findings) || toldEnd(findings).by !== null) continue
        expect(after).toMatchObject({ outcome: 'connected', code: null, ...there })
        met.numbers += 1
      }
    })
    expect(met.callers).toBeGreaterThan(50)
    expect(met.numbers).toBeGreaterThan(50)
  },
  patience,
)

test(
  'whom a blocker or a warning of a Termination URI concerns is refused as it says',
  async () => {
    const met = new Set<string>()
    await forEach(drawnAccounts(3), 120, ['termination'], ({ callers }, { target }) => {
      for (const { caller, isAddressLetIn, findings, before, after } of callers) {
        const told = toldRefusals(findings, caller)
        const gotThrough = outcomeOf(before) === 'accepted'
        const isCertain = told.at(-1)?.isCertain === true
        const hasBlocker = findings.some(({ severity }) => severity === 'blocker')
        expect(isCertain || !hasBlocker).toBe(true)
        if (!isCertain && (!gotThrough || outcomeOf(after) === 'accepted')) continue
        expect(after).toMatchObject({ outcome: 'refused', region: target, record: null })
        // Of who did not get through before, nobody compared the address.
        const codes = told.map(({ code }) => code)
        expect(gotThrough || isAddressLetIn ? codes : [...codes, 32201]).toContain(valueAt(after, 'code'))
        expect(told.map(({ sipStatus }) => sipStatus)).toContain(valueAt(after, 'sipStatus'))
        for (const one of told)
          if (one.code === valueAt(after, 'code'))
            met.add(one.isCertain ? one.finding.id : `${one.finding.id}, perhaps`)
      }
    })
    expect(met).toEqual(
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
    )
  },
  patience,
)

test(
  'what answers a number, or that nothing does, is what its blocker or its warning says',
  async () => {
    const met = new Set<FindingId | null>()
    await forEach(drawnAccounts(3), 60, ['origination'], ({ numbers }, { target }) => {
      for (const { findings, after } of numbers) {
        const { by, end } = toldEnd(findings)
        expect(after).toMatchObject({ region: target, ...end })
        met.add(by)
      }
    })
    expect(met).toEqual(
      new Set([
        'number-not-configured',
        'number-not-connected',
        'no-enabled-origination-url',
        'number-answered-by-webhook',
        'only-disaster-recovery',
        'number-on-another-trunk',
        null,
      ]),
    )
  },
  patience,
)
