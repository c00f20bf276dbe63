import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import type { PhoneNumberSid } from '../../domain/base/sid.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { linkClass } from '../../ui/button-class.ts'
import { SidText } from '../../ui/sid-text.tsx'

/** A record names the called number only by its SID, which is the same in every Region; `to` is where Twilio sent the call. */
export function NumberCalled({ sid }: { readonly sid: PhoneNumberSid }) {
  const { configurations } = useAccountLists()
  for (const [number, byRegion] of configurations) {
    if (Object.values(byRegion).some((configuration) => configuration.sid === sid)) {
      return (
        <Link to={paths.number} params={{ e164: number }} className={linkClass}>
          {formatE164(number)}
        </Link>
      )
    }
  }
  return <SidText sid={sid} what="phone number SID" />
}
