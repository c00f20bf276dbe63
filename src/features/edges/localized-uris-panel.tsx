import { ChevronDown, ChevronUp } from 'lucide'
import { type ReactNode, useId } from 'react'
import type { DomainName } from '../../domain/base/domain-name.ts'
import { localizedUris } from '../../domain/account/localized-uri.ts'
import type { TerminationDestination } from '../../domain/verdict/termination-destination.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { GuideLink } from '../../ui/guide-link.tsx'
import { Note } from '../../ui/note.tsx'
import { Switch } from '../../ui/switch.tsx'
import { UriText } from '../../ui/uri-text.tsx'
import { DestinationSentence } from './destination-sentence.tsx'

type Props = {
  readonly domainName: DomainName
  readonly destination: TerminationDestination
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly interconnect: boolean
  readonly onInterconnectChange: (shown: boolean) => void
}

/** An edge never chooses the Region (R3), although operators often expect it. */
export function LocalizedUrisPanel({
  domainName,
  destination,
  open,
  onOpenChange,
  interconnect,
  onInterconnectChange,
}: Props) {
  const listId = useId()
  const titleId = useId()
  const uris = localizedUris(domainName)
  const rows = interconnect ? [...uris.public, ...uris.interconnect] : uris.public
  return (
    <Card labelledBy={titleId}>
      <CardHeader
        title="Localized termination URIs"
        titleId={titleId}
        actions={
          <Button
            size="sm"
            endIcon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => onOpenChange(!open)}
          >
            Show Localized URIs
          </Button>
        }
      />
      <div id={listId} hidden={!open}>
        <Note lead="The edge is where your calls enter. It does not choose the Region:">
          <DestinationSentence destination={destination} />
        </Note>
        <ul className="grid grid-cols-2 max-lg:grid-cols-1">
          <Row title="Plain URI" detail="edge not chosen" what="plain URI" wide>
            {domainName}
          </Row>
          {rows.map(({ edge, uri }) => (
            <Row key={edge.id} title={edge.city} detail={detailOf(edge)} what={`${nameOf(edge)} URI`} strong={edge.id}>
              {uri}
            </Row>
          ))}
        </ul>
        <CardFooter>
          <p className="flex-1">
            Configure a second edge as fail-over, e.g. <span className="type-mono">dublin</span> then{' '}
            <span className="type-mono">frankfurt</span>. <GuideLink to="uris" />.
          </p>
          <Switch checked={interconnect} onChange={onInterconnectChange}>
            Interconnect edges <span className="text-text-3">(only with Twilio Interconnect)</span>
          </Switch>
        </CardFooter>
      </div>
    </Card>
  )
}

/** A city can have a public edge and an Interconnect edge, so the copy button names which. */
const nameOf = ({ id, city }: { readonly id: string; readonly city: string }): string =>
  id.endsWith('-ix') ? `${city} Interconnect` : city

const detailOf = ({ id, label }: { readonly id: string; readonly label: string }): string =>
  id.endsWith('-ix') ? `Interconnect, ${label}` : label

type RowProps = {
  readonly title: ReactNode
  readonly detail: string
  readonly what: string
  readonly strong?: string
  readonly wide?: boolean
  readonly children: string
}

function Row({ title, detail, what, strong, wide = false, children }: RowProps) {
  return (
    <li
      className={`flex min-h-12 items-center gap-3 border-b border-line py-1 pr-3 pl-4 max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-2 max-md:gap-y-0 max-md:py-2 max-md:pl-3 ${wide ? 'col-span-full' : 'even:border-r max-lg:even:border-r-0'}`}
    >
      <span className="w-38 flex-none font-medium max-md:w-auto">
        {title}
        <small className="block type-fine font-normal text-text-3">{detail}</small>
      </span>
      <span className="min-w-0 flex-1 max-md:row-start-2">
        <UriText uri={children} {...(strong === undefined ? {} : { strong })} />
      </span>
      <span className="max-md:row-span-2">
        <CopyButton text={children} what={what} />
      </span>
    </li>
  )
}
