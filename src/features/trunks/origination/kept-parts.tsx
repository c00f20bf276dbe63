import type { SipPair, SipUri } from '../../../domain/origination/sip-uri.ts'

/** Parameters that the builder has no field for. */
export function KeptParts({ uri }: { readonly uri: SipUri }) {
  const kept = uri.parameters.filter(({ name }) => name !== '' && !['edge', 'transport'].includes(name.toLowerCase()))
  if (kept.length === 0) return null
  return (
    <p className="type-small wrap-anywhere text-text-2">
      Kept as written: <span className="type-mono">{kept.map(parameterText).join(' ')}</span>
    </p>
  )
}

const parameterText = ({ name, value }: SipPair): string => `;${name}${value === null ? '' : `=${value}`}`
