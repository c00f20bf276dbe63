import { edgeCity, type Edge } from '../../domain/base/edge.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Finding, FindingId, FindingOf } from '../../domain/preflight/finding.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { errorOf, type FindingAbout, type FindingText, words } from './finding-about.ts'
import { andWords, orWords, someWords } from '../../domain/base/sentence-text.ts'
import type { UnreachableUrl } from '../../domain/account/unreachable-host.ts'
import { unreachableWords } from '../../domain/account/unreachable-host-text.ts'
import { callsWould, failureTexts } from '../../domain/verdict/failure-text.ts'

const ids = [
  'number-not-configured',
  'number-not-connected',
  'number-answered-by-webhook',
  'number-on-another-trunk',
  'no-enabled-origination-url',
  'no-reachable-origination-url',
  'some-urls-unreachable',
  'only-disaster-recovery',
  'egress-edge-differs',
  'media-leaves-elsewhere',
  'transport-differs',
] as const satisfies readonly FindingId[]
export type OriginationFinding = FindingOf<(typeof ids)[number]>

export const isOriginationFinding = (finding: Finding): finding is OriginationFinding =>
  ids.some((id) => id === finding.id)

export function originationFindingText(finding: OriginationFinding, about: FindingAbout): FindingText {
  const region = regionLabel(finding.region)
  const numbers = { region: finding.region, tab: 'numbers', card: 'numbers' } as const
  const count = about.numbers ?? 1
  const many = count > 1
  const [who, have] = many ? [`${count} numbers`, 'have'] : ['The number', 'has']
  const associate = `Associate ${many ? 'them' : 'the number'} with this trunk's instance in ${region}.`
  const deadLine = `Calls to ${many ? 'them' : 'it'} ${callsWould('not-connected')}.`
  const origination = { region: finding.region, tab: 'origination', card: 'origination-uris' } as const
  switch (finding.id) {
    case 'number-not-configured':
      return words({
        title: `${who} ${have} no configuration in ${region}`,
        consequence: deadLine,
        howToFix: associate,
        where: numbers,
      })
    case 'number-not-connected':
      return words({
        title: failureTexts['not-connected'].sentence(`in ${region}`, `${who} ${have}`),
        consequence: deadLine,
        howToFix: associate,
        where: numbers,
      })
    case 'number-answered-by-webhook':
      return words({
        title: `In ${region} a webhook answers ${many ? `${count} numbers` : 'the number'}, not a trunk`,
        consequence: `Calls would go to ${finding.url}, not to your PBX.`,
        howToFix: associate,
        override: 'If the webhook is intended, give the reason below.',
        where: numbers,
      })
    case 'number-on-another-trunk':
      return words({
        lead: about.nameOfTrunk?.(finding.trunkSid) ?? finding.trunkSid,
        title: `is the ${many ? `${count} numbers'` : "number's"} trunk in ${region}, not this one`,
        consequence: 'Calls would go where that trunk sends them. This preflight does not check that trunk.',
        howToFix: associate,
        where: numbers,
      })
    case 'no-enabled-origination-url':
      return words({
        title: failureTexts['no-enabled-origination-url'].sentence(`in ${region}`),
        consequence: `Every call to the number ${callsWould('no-enabled-origination-url')}.`,
        howToFix: `The ${region} instance needs an enabled origination URI that leads to your PBX.`,
        where: origination,
      })
    case 'no-reachable-origination-url':
      return words({
        title: failureTexts['no-reachable-origination-url'].sentence(`in ${region}`),
        consequence: `${hostsText(finding)} Every call to the number ${callsWould('no-reachable-origination-url')}.`,
        howToFix: `The ${region} instance needs an origination URI with the public host of your PBX.`,
        where: origination,
      })
    case 'some-urls-unreachable':
      return words({
        title: `No PBX can answer at ${someWords(finding.unreachable.map(({ sipUrl }) => sipUrl))}`,
        consequence: `${hostsText(finding)} Calls sent there get no response; after 4 s Twilio tries the other URIs.`,
        howToFix: 'Correct the host, or turn the URI off.',
        where: origination,
      })
    case 'only-disaster-recovery':
      return words({
        title:
          finding.unreachable.length === 0
            ? `No origination URI is enabled in ${region}, only a Disaster Recovery URL`
            : `No PBX can answer at the enabled origination URIs in ${region}; only the Disaster Recovery URL can`,
        consequence: `Calls would be answered by ${finding.disasterRecoveryUrl} (assumed: Twilio does not document it), or fail, ${errorOf(finding)}.`,
        howToFix: `The ${region} instance needs an enabled origination URI${finding.unreachable.length === 0 ? '' : ' where your PBX can answer'}.`,
        override: 'If the Disaster Recovery URL is intended, give the reason below.',
        where: origination,
      })
    case 'egress-edge-differs':
      return words({
        title: `Calls to your PBX will leave Twilio from ${orWords(finding.added.map(edgeWords))}`,
        consequence: `${firewall(finding)} Now they leave from ${orWords(finding.source.map(edgeWords))}.`,
        where: origination,
      })
    case 'media-leaves-elsewhere':
      return words({
        title: `Media leaves through ${orWords(finding.edges.map(edgeWords))}, not only through ${edgeCity(finding.home)}`,
        consequence: `${edgeCity(finding.home)} is ${region}'s own edge. This matters for isolation only.`,
        where: origination,
      })
    case 'transport-differs':
      return words({
        title: `${region} uses ${upper(finding.target)}; ${regionLabel(finding.sourceRegion)} uses ${upper(finding.source)}`,
        consequence: `Your PBX must accept calls over ${upper(finding.target)}, or they fail, ${errorOf(finding)}.`,
        where: origination,
      })
    default:
      return exhaustive(finding)
  }
}

/** "10.0.0.7 is a private address." for each host. */
const hostsText = ({ unreachable }: { readonly unreachable: readonly UnreachableUrl[] }): string =>
  [...new Set(unreachable.map(({ host, why }) => `${unreachableWords(host, why)}.`))].join(' ')

const edgeWords = (edge: Edge | null): string => edge?.city ?? 'the edge where calls arrive'

function firewall({ added, code }: FindingOf<'egress-edge-differs'>): string {
  const cities = added.flatMap((edge) => (edge ? [`${edge.city}'s`] : []))
  const whose = cities.length === 0 ? "every edge's" : andWords(cities)
  return `First allow ${whose} signalling and media addresses on your firewall, or calls fail with ${code ?? 32011}.`
}

const upper = (transports: readonly string[]): string => orWords(transports.map((transport) => transport.toUpperCase()))
