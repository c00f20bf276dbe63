import { formatE164 } from '../../domain/base/e164.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { instanceIn, type NumberFacts, type TrunkFacts } from '../../domain/account/facts.ts'
import { reachedIn } from '../../domain/account/number-reach.ts'
import { distribution, percentText } from '../../domain/origination/origination-distribution.ts'
import { enabledUrls } from '../../domain/account/unreachable-host.ts'
import { unreachableWords } from '../../domain/account/unreachable-host-text.ts'
import type { OriginationUrl } from '../../domain/account/origination-url.ts'
import { type RegionCode, regionLabel, regions } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../../domain/account/route.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { hourText, orWords } from '../../domain/base/sentence-text.ts'
import { failureTexts } from '../../domain/verdict/failure-text.ts'

/** One stage of a call. `fails`: the call ends here. */
export type PathSentence = { readonly text: string; readonly fails: boolean }

const plain = (text: string): PathSentence => ({ text, fails: false })
const failing = (text: string): PathSentence => ({ text, fails: true })

/** The path of a call to the number, from its route to the PBX (R4, R7), in what has loaded. */
export function numberPath(number: NumberFacts, facts: TrunkFacts): readonly PathSentence[] {
  const { route } = number
  if (route === undefined)
    return [plain('The route of this number is not loaded, so the Region that answers is unknown.')]
  return [...routeSentences(number, route, facts), ...regionSentences(activeRegion(route), number, facts)]
}

const regionName = (region: RegionCode): string => `${regions[region].country} (${regionLabel(region)})`

function routeSentences(number: NumberFacts, route: Route, { now }: TrunkFacts): readonly PathSentence[] {
  const region = regionName(activeRegion(route))
  const calls = `A call to ${formatE164(number.number)}`
  if (route.kind === 'implicit') {
    return [plain(`${calls} is processed in ${region} by default: its route was never set.`)]
  }
  const until = settlesAt(route)
  if (until === null || !isPropagating(route, now)) return [plain(`${calls} is processed in ${region}, by its route.`)]
  const { formerRegion } = number
  const where = formerRegion === null ? 'another Region' : regionName(formerRegion)
  return [plain(`${calls} is processed in ${region}; until ${hourText(until)} it may still be in ${where}.`)]
}

function regionSentences(region: RegionCode, number: NumberFacts, facts: TrunkFacts): readonly PathSentence[] {
  const label = regionLabel(region)
  const reached = reachedIn(region, number)
  if (reached === undefined) return [plain(`The ${label} configuration of this number is not loaded.`)]
  switch (reached.kind) {
    case 'nothing':
      return [
        failing(
          `${failureTexts['not-connected'].sentence(`in ${label}`)}: calls ${failureTexts['not-connected'].calls}.`,
        ),
      ]
    case 'webhook':
      return [plain(`${label} asks the webhook ${reached.url}, which answers instead of a trunk.`)]
    case 'trunk': {
      const instance = instanceIn(region, facts)
      if (instance?.sid !== reached.trunkSid) {
        return [plain(`${label} passes it to the trunk instance ${reached.trunkSid}, which is not loaded.`)]
      }
      return [
        plain(`${label} passes it to its instance of ${facts.trunk.name}.`),
        ...wayOut(instance, facts.parts[region]?.originationUrls),
      ]
    }
    default:
      return exhaustive(reached)
  }
}

function wayOut(instance: TrunkInstance, urls: readonly OriginationUrl[] | undefined): readonly PathSentence[] {
  if (urls === undefined) return [plain('Its origination URIs are not loaded.')]
  const { disasterRecoveryUrl } = instance
  const { start, steps } = distribution(urls, disasterRecoveryUrl)
  if (start === 'no-way-out') {
    const { sentence, calls } = failureTexts['no-enabled-origination-url']
    return [failing(`${sentence('there')}: calls ${calls}.`)]
  }
  if (start === 'disaster-recovery') {
    return [
      plain(
        `No origination URI is enabled: the Disaster Recovery URL ${disasterRecoveryUrl} answers (assumed: Twilio does not document it).`,
      ),
    ]
  }
  const { reachable, unreachable } = enabledUrls(urls)
  const silent = unreachable.map(({ host, why }) =>
    plain(`${unreachableWords(host, why)}: no response comes from there.`),
  )
  const tried = steps.map(({ step, rows }) => {
    const uris = orWords(
      rows.map((row) => (rows.length === 1 ? row.url.sipUrl : `${row.url.sipUrl} (${percentText(row)})`)),
    )
    return plain(step === 1 ? `Twilio sends it to ${uris}.` : `If none of these answers, Twilio sends it to ${uris}.`)
  })
  const only = steps.length === 1 && steps[0]?.rows.length === 1
  const unanswered = only ? 'If there is no SIP response within 4 seconds' : 'If none responds, each within 4 seconds'
  const end =
    disasterRecoveryUrl === null
      ? 'the call fails with 32011'
      : `the Disaster Recovery URL ${disasterRecoveryUrl} answers`
  const last = `${unanswered}, ${end}. It never goes to another Region.`
  if (reachable > 0 || disasterRecoveryUrl !== null) return [...tried, ...silent, plain(last)]
  const { sentence, calls } = failureTexts['no-reachable-origination-url']
  return [...tried, ...silent, failing(`${sentence('there')}: calls ${calls}.`)]
}
