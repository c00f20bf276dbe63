import { type Edge, publicEdges } from '../../../domain/base/edge.ts'
import { mediaAddresses, signallingOf } from '../../../domain/account/edge-addresses.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'

type Props = {
  /** Null means the edge where the call arrived. */
  readonly edges: readonly (Edge | null)[]
}

/** The addresses from which Twilio sends SIP and media to a PBX through these edges. */
export function EdgeAddresses({ edges }: Props) {
  return (
    <>
      <ul className="grid gap-1.5">
        {listed(edges).map((edge) => (
          <AddressRow key={edge.id} edge={edge} />
        ))}
        <li className="flex flex-wrap items-center gap-x-3">
          <span className="w-30 font-medium">All edges, media</span>
          <span className="inline-flex items-center gap-1 type-mono">
            {mediaAddresses.range}
            <CopyButton text={mediaAddresses.range} what="media addresses" />
          </span>
          <span className="type-small text-text-3">
            {mediaAddresses.protocol}, ports {mediaAddresses.ports}
          </span>
        </li>
      </ul>
      <p className="mt-2 type-small text-text-3">
        From Twilio’s list on 2 September 2026 (twilio.com/docs/sip-trunking/ip-addresses). Check it before you change a
        firewall.
      </p>
    </>
  )
}

function AddressRow({ edge }: { readonly edge: Edge }) {
  const addresses = signallingOf(edge)
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <span className="w-30 font-medium">{edge.city}, signalling</span>
      {addresses === null ? (
        <span className="type-small text-text-2">{edge.id}: Interconnect uses the addresses of your exchange.</span>
      ) : (
        <>
          <span className="inline-flex items-center gap-1 type-mono">
            {addresses}
            <CopyButton text={addresses} what={`${edge.city}’s signalling addresses`} />
          </span>
          <span className="type-small text-text-3">UDP, TCP and TLS</span>
        </>
      )}
    </li>
  )
}

/** A call that arrives at any edge may leave from there, so null lists every public edge. */
const listed = (edges: Props['edges']): readonly Edge[] =>
  edges.includes(null) ? publicEdges : edges.filter((edge) => edge !== null)
