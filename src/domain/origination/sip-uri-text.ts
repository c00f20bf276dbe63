import { exhaustive } from '../base/exhaustive.ts'
import type { UnreachableHost } from '../account/unreachable-host.ts'
import { unreachableWords } from '../account/unreachable-host-text.ts'
import { regionLabel } from '../base/region.ts'
import type { SipUriFinding } from './sip-uri-finding.ts'

export type SipUriWords = {
  readonly title: string
  /** What Twilio does with it; null if the title says everything. */
  readonly meaning: string | null
  /** The text of the fix's button; null without a fix. */
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
      return { title: 'Enter a SIP URI, such as sip:203.0.113.7.' }
    case 'space':
      return { title: 'A SIP URI cannot contain a space.', fixLabel: 'Remove the spaces' }
    case 'bad-form':
      return { title: 'This is not a SIP URI.', meaning: 'Use sip:host, sip:host:port or sip:user@host.' }
    case 'no-scheme':
      return { title: 'The URI must begin with sip:.' }
    case 'other-scheme':
      return { title: `${finding.scheme}: is not a SIP URI.`, meaning: 'Twilio accepts sip: only.' }
    case 'empty-user':
      return { title: 'There is nothing before the @.', fixLabel: 'Remove the @' }
    case 'two-at-signs':
      return { title: 'There is more than one @.', meaning: 'Write an @ in the user part as %40.' }
    case 'no-host':
      return { title: 'The host is missing: the address or name of your PBX.' }
    case 'path':
      return { title: 'A SIP URI has no path; remove everything after the /.' }
    case 'ipv6-without-brackets':
      return {
        title: `An IPv6 address needs brackets${finding.fix === null ? '' : `: ${bracketed(finding.fix)}`}.`,
        meaning: 'Twilio documents IPv4 addresses and host names only.',
      }
    case 'bad-port':
      return /^\d+$/.test(finding.port)
        ? { title: `The port is ${finding.port}.`, meaning: 'It must be 1 to 65,535.' }
        : {
            title: finding.port === '' ? 'The port is missing.' : `The port is “${finding.port}”.`,
            meaning: 'It must be a number from 1 to 65,535.',
            fixLabel: 'Use the default port',
          }
    case 'sips':
      return {
        title: 'Twilio does not support sips:.',
        meaning: 'Twilio handles it as sip: over TLS, so use that.',
        fixLabel: 'Use sip: and transport=tls',
      }
    case 'user-part':
      return {
        title: `Every call is sent to the user “${finding.user}”.`,
        meaning:
          'Without a user part, Twilio inserts the called number. The Diversion header has that number either way.',
        fixLabel: 'Remove the user part',
      }
    case 'at-sign-after-host':
      return {
        title: `Calls go to the host “${finding.host}”.`,
        meaning: 'Everything after the ; is a parameter, including the @.',
      }
    case 'unreachable-host':
      return { title: `${unreachableWords(finding.host, finding.why)}.`, meaning: unreachableMeaning(finding.why) }
    case 'port-of-other-transport':
      return {
        title: `Port ${finding.port} is ${finding.port === 5061 ? 'the TLS port' : 'not the TLS port'}, but calls use ${finding.transport.toUpperCase()}.`,
        meaning: 'If your PBX does not expect that, calls fail with 32011.',
        fixLabel: finding.port === 5061 ? 'Add transport=tls' : 'Use port 5061',
      }
    case 'unknown-transport':
      return {
        title: `Twilio does not know the transport “${finding.asked}”.`,
        meaning: 'It knows udp, tcp and tls.',
        fixLabel: 'Use the default, UDP',
      }
    case 'secure-uses-tls':
      return {
        title: `transport=${finding.asked} is ignored.`,
        meaning: 'Secure trunking is on, so calls use TLS.',
        fixLabel: 'Use transport=tls',
      }
    case 'media-unencrypted':
      return {
        title: 'TLS encrypts the signalling, not the media.',
        meaning: 'Turn on secure trunking to encrypt both. Twilio then refuses unencrypted calls.',
      }
    case 'no-edge':
      return {
        title: 'No edge is chosen.',
        meaning: `Twilio ${arrival}, which varies, so the PBX must allow all edges. An edge does not choose the Region.`,
        fixLabel: `Add edge=${finding.home.id}, ${regionLabel(finding.region)}’s own edge`,
      }
    case 'unknown-edge':
      return {
        title: `“${finding.asked}” is not an edge.`,
        meaning: `Twilio reports no error and ${arrival}.`,
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
      return { title: `${finding.name}= occurs more than once.`, fixLabel: 'Keep the last one' }
    case 'secure-parameter':
      return {
        title: 'secure= does nothing in an origination URI.',
        meaning: 'Secure trunking is a setting of the trunk.',
        fixLabel: 'Remove it',
      }
    case 'interconnect-sid':
      return {
        title: 'tnx= is deprecated.',
        meaning: 'Use an Interconnect edge instead, such as edge=ashburn-ix.',
      }
    case 'other-header':
      return {
        title: `“${finding.name}” is not an X- header.`,
        meaning: 'Twilio documents only headers that begin with X-.',
      }
    case 'parameter-in-header':
      return {
        title: `The header “${finding.name}” seems to contain a parameter.`,
        meaning: 'Everything after the ? is a header; put parameters before it.',
      }
    default:
      return exhaustive(finding)
  }
}

const bracketed = (uri: string): string => /\[[^\]]*\]/.exec(uri)?.[0] ?? uri

function legacyRegion({ asked, meant, edge }: Extract<SipUriFinding, { kind: 'legacy-region' }>): Text {
  const is = meant === null ? `Twilio knows no edge “${asked}”` : `“${asked}” is the edge ${meant.city}`
  return {
    title: 'region= is an old way to choose an edge.',
    meaning:
      edge === null
        ? `It does not choose a Region: ${is}.`
        : `It does not choose a Region, and the URI already has edge=${edge}.`,
    fixLabel: meant === null || edge !== null ? 'Remove it' : `Use edge=${meant.id}`,
  }
}

function unreachableMeaning({ kind }: UnreachableHost): string {
  switch (kind) {
    case 'closed':
      return 'Twilio cannot reach it over the Internet, so calls fail with 32011.'
    case 'twilio-host':
    case 'twilio-address':
      return 'Calls would come back to Twilio and fail with 32011. Your Termination URI belongs in the PBX.'
    case 'ipv6':
      return 'Calls may fail with 32011.'
    case 'odd':
      return 'Twilio accepts it but cannot reach it, so calls fail with 32011.'
    default:
      return exhaustive(kind)
  }
}
