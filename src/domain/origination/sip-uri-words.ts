import { closedRangeWords } from '../access/closed-range-words.ts'
import { exhaustive } from '../base/exhaustive.ts'
import type { ClosedRange } from '../access/host-kind.ts'
import { regionLabel } from '../base/region.ts'
import type { SipUriFinding } from './sip-uri-finding.ts'

export type SipUriWords = {
  readonly title: string
  /** What Twilio does with it; null where the title says all. */
  readonly meaning: string | null
  /** What the fix does, on its button; null without a fix. */
  readonly fixLabel: string | null
}

/** A finding about an origination URI in the operator's words. */
export function sipUriWords(finding: SipUriFinding): SipUriWords {
  const { title, meaning = null, fixLabel = `Use ${finding.fix ?? ''}` } = textOf(finding)
  return { title, meaning, fixLabel: finding.fix === null ? null : fixLabel }
}

type Text = { readonly title: string; readonly meaning?: string; readonly fixLabel?: string }

const arrival = 'sends calls from the edge where they arrived'

function textOf(finding: SipUriFinding): Text {
  switch (finding.kind) {
    case 'empty':
      return { title: 'Enter a SIP URI, such as sip:pbx.example.com.' }
    case 'space':
      return { title: 'A SIP URI holds no space.', fixLabel: 'Take the spaces out' }
    case 'bad-form':
      return { title: 'This is no SIP URI.', meaning: 'Its form is sip:host, sip:host:port or sip:user@host.' }
    case 'no-scheme':
      return { title: 'The URI must begin with sip:.' }
    case 'other-scheme':
      return { title: `${finding.scheme}: is not a SIP URI.`, meaning: 'Twilio takes sip: only.' }
    case 'empty-user':
      return { title: 'Nothing stands before the @.', fixLabel: 'Take the @ out' }
    case 'two-at-signs':
      return { title: 'There is more than one @.', meaning: 'Write an @ within the user part as %40.' }
    case 'no-host':
      return { title: 'The host is missing: the address or name of your PBX.' }
    case 'path':
      return { title: 'A SIP URI has no path: take out what follows the /.' }
    case 'ipv6-without-brackets':
      return {
        title: `An IPv6 address stands in brackets${finding.fix === null ? '' : `: ${bracketed(finding.fix)}`}.`,
        meaning: 'Twilio documents IPv4 addresses and host names only.',
      }
    case 'bad-port':
      return /^\d+$/.test(finding.port)
        ? { title: `The port is ${finding.port}.`, meaning: 'It must be 1 to 65535.' }
        : {
            title: finding.port === '' ? 'The port is missing.' : `The port is “${finding.port}”.`,
            meaning: 'It must be a number from 1 to 65535.',
            fixLabel: 'Use the default port',
          }
    case 'sips':
      return {
        title: 'Twilio does not support sips:.',
        meaning: 'It is handled as sip: over TLS, so write that.',
        fixLabel: 'Use sip: and transport=tls',
      }
    case 'user-part':
      return {
        title: `Every number gets the user part “${finding.user}”.`,
        meaning:
          'Without one, Twilio puts the number that was dialled there. The Diversion header carries that number either way.',
        fixLabel: 'Take the user part out',
      }
    case 'at-sign-after-host':
      return {
        title: `Calls go to the host “${finding.host}”.`,
        meaning: 'What follows its ; is a parameter, up to the @ and beyond.',
      }
    case 'closed-host':
      return closedHost(finding.host, finding.range)
    case 'odd-host':
      return {
        title: `“${finding.host}” is neither an IPv4 address nor a host name.`,
        meaning: 'Twilio takes it, and finds nothing there: calls fail with 32011.',
      }
    case 'ipv6-host':
      return {
        title: 'Twilio documents IPv4 addresses and host names, not IPv6.',
        meaning: 'Calls may fail with 32011.',
      }
    case 'twilio-host':
      return {
        title: `${finding.host} is Twilio’s own, not your PBX.`,
        meaning: 'Calls would come back to Twilio. Your Termination URI belongs into the PBX.',
      }
    case 'port-of-other-transport':
      return {
        title: `Port ${finding.port} is ${finding.port === 5061 ? 'the port of TLS' : 'not the port of TLS'}, and calls use ${finding.transport.toUpperCase()}.`,
        meaning: 'If your PBX does not expect that there, calls fail with 32011.',
        fixLabel: finding.port === 5061 ? 'Add transport=tls' : 'Use port 5061',
      }
    case 'unknown-transport':
      return {
        title: `“${finding.asked}” is no transport that Twilio knows.`,
        meaning: 'udp, tcp and tls are.',
        fixLabel: 'Use the default, UDP',
      }
    case 'secure-uses-tls':
      return {
        title: `transport=${finding.asked} is ignored.`,
        meaning: 'Secure trunking is on, so calls use TLS.',
        fixLabel: 'Write transport=tls',
      }
    case 'media-unencrypted':
      return {
        title: 'TLS encrypts the signalling, not the media.',
        meaning: 'Turn secure trunking on for both; then calls that are not encrypted are refused.',
      }
    case 'no-edge':
      return {
        title: 'No edge is chosen.',
        meaning: `Twilio ${arrival}, which changes from call to call: the PBX must let all edges in. An edge does not choose the Region.`,
        fixLabel: `Add edge=${finding.home.id}, the edge beside ${regionLabel(finding.region)}`,
      }
    case 'unknown-edge':
      return {
        title: `“${finding.asked}” is no edge.`,
        meaning: `Twilio says nothing and ${arrival}.`,
        fixLabel: `Use edge=${finding.meant?.id ?? ''}`,
      }
    case 'interconnect-edge':
      return {
        title: `${finding.edge.city} (${finding.edge.id}) is an Interconnect edge.`,
        meaning: 'It works only with a private connection to Twilio there.',
      }
    case 'legacy-region':
      return legacyRegion(finding)
    case 'repeated-parameter':
      return { title: `${finding.name}= is there more than once.`, fixLabel: 'Keep the last one' }
    case 'secure-parameter':
      return {
        title: 'secure= does nothing in an origination URI.',
        meaning: 'Secure trunking is a setting of the trunk.',
        fixLabel: 'Take it out',
      }
    case 'interconnect-sid':
      return {
        title: 'tnx= is deprecated.',
        meaning: 'An Interconnect edge, such as edge=ashburn-ix, takes its place.',
      }
    case 'other-header':
      return {
        title: `“${finding.name}” is no X- header.`,
        meaning: 'Twilio documents headers that begin with X- only.',
      }
    case 'parameter-in-header':
      return {
        title: `The header “${finding.name}” holds what looks like a parameter.`,
        meaning: 'After the ? all is headers: write parameters before it.',
      }
    default:
      return exhaustive(finding)
  }
}

const bracketed = (uri: string): string => /\[[^\]]*\]/.exec(uri)?.[0] ?? uri

function legacyRegion({ asked, meant, edge }: Extract<SipUriFinding, { kind: 'legacy-region' }>): Text {
  const is = meant === null ? `“${asked}” is none that Twilio knows` : `“${asked}” is the edge ${meant.city}`
  return {
    title: 'region= is a former way to choose an edge.',
    meaning:
      edge === null
        ? `It looks like a Region and chooses none: ${is}.`
        : `It chooses no Region, and edge=${edge} stands beside it.`,
    fixLabel: meant === null || edge !== null ? 'Take it out' : `Write edge=${meant.id}`,
  }
}

const closedHost = (host: string, range: ClosedRange): Text => ({
  title: `${host} is ${closedRangeWords[range]}.`,
  meaning: 'Twilio cannot reach it over the Internet: calls fail with 32011.',
})
