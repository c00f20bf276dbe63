import { addressEntryWords, addressLineWords } from '../../domain/access/address-entry-text.ts'
import { cidrInWords } from '../../domain/access/cidr-in-text.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import type { AddressPaste, PastedEntry } from '../../domain/access/parse-address-lines.ts'
import type { ItemState } from '../../forms/item-run.ts'
import { ItemStateText } from '../../forms/item-state-text.tsx'
import { Status } from '../../ui/status.tsx'
import { entryCount } from '../../account/access-list-kind.ts'

type Props = {
  readonly paste: AddressPaste
  readonly stateOf: (cidr: string) => ItemState | undefined
}

/** What each line adds or why it is left out, then the progress of each write. */
export function PastePreview({ paste: { entries, bad }, stateOf }: Props) {
  if (entries.length + bad.length === 0) return null
  const done = entries.filter(({ cidr }) => stateOf(formatCidr(cidr))?.kind === 'applied').length
  return (
    <>
      {bad.length > 0 && (
        <section aria-label="Lines left out" className="grid gap-1">
          <h2 className="type-card-title">{bad.length === 1 ? '1 line left out' : `${bad.length} lines left out`}</h2>
          <ul className="grid gap-0.5">
            {bad.map(({ line, text, problem }) => (
              <li key={line} className="flex flex-wrap items-center gap-x-2 type-small">
                <Status tone="warn" small>
                  Line {line}
                </Status>
                <span className="type-mono break-all">{text}</span>
                <span className="text-text-2">{addressLineWords(problem)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section aria-label="Addresses to add" className="grid gap-1">
          <h2 className="type-card-title">
            {done === 0
              ? `${entryCount('ip-access-control-lists', entries.length)} to add`
              : `${done} of ${entryCount('ip-access-control-lists', entries.length)} added`}
          </h2>
          <ul className="grid">
            {entries.map((entry) => (
              <PreviewLine key={entry.line} entry={entry} state={stateOf(formatCidr(entry.cidr))} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PreviewLine({ entry, state }: { readonly entry: PastedEntry; readonly state: ItemState | undefined }) {
  const text = formatCidr(entry.cidr)
  return (
    <li className="grid grid-cols-[52px_minmax(0,1fr)] gap-x-2 border-t border-line py-1 type-small">
      <span className="text-text-3">Line {entry.line}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="type-mono">{text}</span>
          <span className="wrap-anywhere">{entry.friendlyName}</span>
          <span className="ml-auto">
            <ItemStateText state={state} what={`Adding ${text}`} done="Added" waiting={cidrInWords(entry.cidr)} />
          </span>
        </p>
        {state === undefined &&
          entry.warnings.map((warning) => (
            <p key={warning.kind}>
              <Status tone="warn" small>
                {addressEntryWords(warning)}
              </Status>
            </p>
          ))}
      </div>
    </li>
  )
}
