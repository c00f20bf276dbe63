import { edgeCity } from '../../domain/base/edge.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { sentWords } from './call-text.ts'
import { cameThrough, type Hop, type TestCallResult } from './test-call.ts'
import { partyText } from '../../domain/base/e164.ts'

/** `decided`: the route, which alone decides the Region. `refused`: where the call ended. */
export type HopRole = 'passed' | 'decided' | 'refused'

export type HopView = { readonly hop: Hop; readonly step: number; readonly role: HopRole; readonly words: string }

export function hopViews(result: TestCallResult): readonly HopView[] {
  const { hops } = result
  return hops.map((hop, index) => ({
    hop,
    step: index + 1,
    role: !cameThrough(result) && index === hops.length - 1 ? 'refused' : hop.kind === 'route' ? 'decided' : 'passed',
    words: hopWords(hop),
  }))
}

function hopWords(hop: Hop): string {
  switch (hop.kind) {
    case 'edge':
      return hop.isChosen ? `Entered at the ${edgeCity(hop.edge)} edge` : 'Entered at an edge that Twilio chose'
    case 'route': {
      const { region, isImplicit, isPropagating } = hop.lookup
      const how = isImplicit ? ' (by default)' : isPropagating ? ' (still propagating)' : ''
      return `Route of ${partyText(hop.subject)}: ${regionLabel(region)}${how}`
    }
    case 'instance':
      return hop.sid === null
        ? `${regionLabel(hop.region)} has no instance of the trunk`
        : `Instance in ${regionLabel(hop.region)}`
    case 'configuration':
      return `Number's configuration in ${regionLabel(hop.region)}: ${reaches[hop.reaches]}`
    case 'authentication':
      return `${schemes[hop.scheme]}: ${hop.passed ? 'accepted' : 'rejected'}`
    case 'capacity':
      return `CPS: ${counted(hop.cps, 'new call')} per second in the demo; this call was one too many`
    case 'origination-url':
      return sentWords(hop)
    case 'disaster-recovery':
      return `Disaster Recovery URL ${hop.url}`
    default:
      return exhaustive(hop)
  }
}

const reaches = { trunk: 'a trunk', webhook: 'a webhook', nothing: 'neither trunk nor webhook' }

const schemes = {
  any: 'No list is attached',
  'ip-access-control-list': 'IP access control lists',
  'credential-list': 'Credential lists',
}
