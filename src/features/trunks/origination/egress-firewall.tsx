import { ChevronDown, ChevronUp, TriangleAlert } from 'lucide'
import { useId, useState } from 'react'
import type { EgressChange } from '../../../domain/origination/egress-change.ts'
import { Button } from '../../../ui/button.tsx'
import { CodeLink } from '../../../ui/coded-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const EdgeAddresses = lazyPart(async () => (await import('./edge-addresses.tsx')).EdgeAddresses)

/** What the PBX's firewall must allow; a warning when calls will leave from another edge than now. */
export function EgressFirewall({ change }: { readonly change: EgressChange }) {
  const [open, setOpen] = useState(false)
  const listId = useId()
  const { here, now, added } = change
  if (here.length === 0) return null
  const shown = added.length > 0 ? added : here
  return (
    <div className="border-t border-line">
      <div className="flex items-center gap-2.5 px-4 py-2 max-md:flex-wrap max-md:px-3">
        {added.length > 0 ? (
          <>
            <span className="text-warn-ink">
              <Icon of={TriangleAlert} />
            </span>
            <p className="min-w-0 flex-1 text-text-2 max-md:basis-[80%]">
              <strong className="font-strong text-text">
                Calls to your PBX will leave Twilio from {edgeNames(added)}, now from {edgeNames(now)}:
              </strong>{' '}
              first allow {possessive(added)} addresses on your firewall, or calls fail with <CodeLink code={32011} />.
            </p>
          </>
        ) : (
          <p className="min-w-0 flex-1 text-text-2 max-md:basis-full">
            Calls to your PBX leave Twilio from {edgeNames(here)}. Its firewall must allow them, or calls fail with{' '}
            <CodeLink code={32011} />.
          </p>
        )}
        <Button
          size="sm"
          endIcon={open ? ChevronUp : ChevronDown}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {shown.length === 1 && shown[0] ? `${shown[0].city}’s addresses` : 'Addresses of these edges'}
        </Button>
      </div>
      <div id={listId} hidden={!open} className="border-t border-line bg-raised px-4 py-3 max-md:px-3">
        {open && <EdgeAddresses edges={shown} />}
      </div>
    </div>
  )
}

/** "Dublin and Frankfurt" */
const edgeNames = (edges: EgressChange['here']): string =>
  edges.length === 0
    ? 'nowhere'
    : listFormat.format(edges.map((edge) => edge?.city ?? 'the edge where each call arrived'))

const possessive = (edges: EgressChange['here']): string =>
  edges.includes(null) ? 'all edges’' : `${edgeNames(edges)}’s`

const listFormat = new Intl.ListFormat('en', { type: 'conjunction' })
