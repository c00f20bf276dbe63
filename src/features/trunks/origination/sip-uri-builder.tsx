import { signallingOf } from '../../../domain/account/edge-addresses.ts'
import { edgeCity, findEdge, interconnectEdges, publicEdges } from '../../../domain/base/edge.ts'
import { edgeOf, parameterOf, type SipPair, transportOf } from '../../../domain/base/sip-uri.ts'
import { Button } from '../../../ui/button.tsx'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { HeaderFields } from './header-fields.tsx'
import { oddPartWords, pastedHost, uriParts, type UriParts, type UriText } from './uri-parts.ts'

type Props = UriText & { readonly onLeave: () => void }

/** An origination URI in parts. Each change updates the text at once and keeps what has no field here. */
export function SipUriBuilder({ onLeave, ...of }: Props) {
  const { onChange } = of
  const parts = uriParts(of)
  if (!parts) {
    return (
      <fieldset className="grid content-start justify-items-start gap-2">
        <legend className="mb-2 type-card-title">In parts</legend>
        <p className="text-text-2">The text beside this cannot be split into parts. Fix it or start over.</p>
        <Button size="sm" onClick={() => onChange('')}>
          Start over
        </Button>
      </fieldset>
    )
  }
  const { uri, edit, oddIn } = parts
  const part = (name: 'host' | 'user' | 'port') => {
    const typed = oddIn(name)
    return {
      name: `builder-${name}`,
      value: typed?.value ?? uri[name] ?? '',
      onChange: (value: string) => edit({ part: name, value }, value),
      onBlur: onLeave,
      problem: typed && oddPartWords(typed),
    }
  }
  const host = part('host')
  return (
    <fieldset className="grid content-start gap-3">
      <legend className="mb-2 type-card-title">In parts</legend>
      <TextField
        {...host}
        onChange={(value) => {
          const pasted = value.length - host.value.length > 1 ? pastedHost(value, uri) : null
          if (pasted === null) host.onChange(value)
          else onChange(pasted)
        }}
        label="Host or IP address"
        mono
        placeholder="203.0.113.7"
        initialFocus
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          {...part('port')}
          label="Port"
          inputMode="numeric"
          placeholder={transportOf(uri) === 'tls' ? '5061' : '5060'}
        />
        <TransportField {...parts} />
      </div>
      <EdgeField {...parts} />
      <TextField
        {...part('user')}
        label="User part"
        mono
        placeholder="the number that was called"
        hint="Usually empty; Twilio inserts the called number."
      />
      <HeaderFields {...parts} />
      <KeptParts {...parts} />
    </fieldset>
  )
}

const transports = [
  { value: '', label: 'Default: UDP' },
  { value: 'udp', label: 'UDP' },
  { value: 'tcp', label: 'TCP' },
  { value: 'tls', label: 'TLS' },
] as const

function TransportField({ uri, edit }: UriParts) {
  const asked = parameterOf(uri, 'transport')?.toLowerCase() ?? ''
  const isKnown = transports.some(({ value }) => value === asked)
  const options: readonly { readonly value: string; readonly label: string }[] = transports
  return (
    <ChoiceField
      name="builder-transport"
      label="Transport"
      value={asked}
      options={isKnown ? options : [...options, { value: asked, label: `“${asked}”: not a transport` }]}
      onChange={(value) => {
        const known = transports.find((one) => one.value === value)
        if (known) edit({ part: 'transport', value: known.value === '' ? null : known.value }, value)
      }}
    />
  )
}

const edges: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'Not chosen: where the call arrives' },
  ...publicEdges.map(({ id, city, label }) => ({ value: id, label: `${city}, ${label}` })),
  ...interconnectEdges.map(({ id, label }) => ({ value: id, label: `Interconnect only: ${label}` })),
]

function EdgeField({ uri, edit }: UriParts) {
  const asked = edgeOf(uri) ?? ''
  const isKnown = edges.some(({ value }) => value === asked)
  const edge = findEdge(asked)
  const addresses = edge && signallingOf(edge)
  return (
    <ChoiceField
      name="builder-edge"
      label="Edge"
      hint={
        <>
          Where calls leave Twilio. It does not choose the Region.
          {addresses && (
            <>
              {' '}
              Your firewall must allow <span className="type-mono">{addresses}</span>.
            </>
          )}
        </>
      }
      value={asked}
      options={isKnown ? edges : [...edges, { value: asked, label: `“${edgeCity(asked)}”: not an edge` }]}
      onChange={(value) => edit({ part: 'edge', value: value === '' ? null : value }, value)}
    />
  )
}

/** Parameters that the builder has no field for. */
function KeptParts({ uri }: UriParts) {
  const kept = uri.parameters.filter(({ name }) => name !== '' && !['edge', 'transport'].includes(name.toLowerCase()))
  if (kept.length === 0) return null
  return (
    <p className="type-small wrap-anywhere text-text-2">
      Kept as written: <span className="type-mono">{kept.map(parameterText).join(' ')}</span>
    </p>
  )
}

const parameterText = ({ name, value }: SipPair): string => `;${name}${value === null ? '' : `=${value}`}`
