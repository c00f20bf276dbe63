import { dialledHost } from '../../domain/account/dialled-host.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'

const callTheUri = 'The PBX must call the Termination URI of a trunk'

/** Why a call to this host reached no trunk of the account: parts of a sentence, without the last full stop. */
export function refusedHostText(host: string): string {
  const is = dialledHost(host)
  switch (is.kind) {
    case 'trunk':
      return `no trunk of this account has the name ${is.domain}`
    case 'address':
      if (is.of === null) return `${host} is an address, and an address names no trunk. ${callTheUri}`
      return is.of === 'media'
        ? `${host} is one of Twilio’s media addresses, which take no calls. ${callTheUri}`
        : `${host} is an address of the ${is.of.city} edge, and an address names no trunk. ${callTheUri}, such as {name}.pstn.${is.of.id}.twilio.com`
    case 'sip-domain':
      return `${host} is a SIP Domain, which Twilio’s Programmable Voice answers, not a trunk. ${callTheUri}`
    case 'no-name':
      return `${host} has no trunk name before pstn. ${callTheUri}`
    case 'unknown-edge':
      return `${is.edge} is not an Edge Location for trunks`
    case 'other':
      return is.isTwilios
        ? `${host} is a host of Twilio’s, but not a Termination URI. ${callTheUri}`
        : `${host} is not a host of Twilio’s. ${callTheUri}`
    default:
      return exhaustive(is)
  }
}
