import { Status } from '../../ui/status.tsx'

/** Names invalid switches, which are no longer in the address. */
export function RejectedSwitches({ switches }: { readonly switches: readonly string[] }) {
  const quoted = switches.map((text) => `“?${text}”`).join(', ')
  return (
    <span className="wrap-anywhere">
      <Status tone="warn" small>
        {`${quoted} ${switches.length === 1 ? 'was' : 'were'} not understood`}
      </Status>
    </span>
  )
}
