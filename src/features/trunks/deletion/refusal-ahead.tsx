import { regionLabel } from '../../../domain/base/region.ts'
import { parentDomain } from '../../../domain/naming/termination-name.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { NumberLink } from '../../../shared/number-link.tsx'
import { andWords, counted } from '../../../domain/base/sentence-text.ts'
import { Note } from '../../../ui/note.tsx'
import type { KnownDeletion } from './use-deletion.ts'

type Props = { readonly instance: TrunkInstance; readonly known: KnownDeletion }

/** Why Twilio will refuse the deletion, known before it is sent (R13). */
export function RefusalAhead(props: Props) {
  return (
    <>
      <SubDomains {...props} />
      <EmergencyNumbers {...props} />
    </>
  )
}

function SubDomains({ instance, known }: Props) {
  const { domainName } = instance
  const under = known.trunksHere.flatMap((one) =>
    domainName !== null && one.domainName !== null && parentDomain(one.domainName) === domainName ? one.domainName : [],
  )
  if (under.length === 0) return null
  return (
    <Note tone="warn" shape="box" lead="Twilio will refuse the deletion (21247).">
      {andWords(under)} in {regionLabel(instance.region)} {under.length === 1 ? 'is a sub-domain' : 'are sub-domains'}{' '}
      of its name. Delete or rename {under.length === 1 ? 'it' : 'them'} first.
    </Note>
  )
}

const inBrackets = (name: string | undefined) => (name ? `(${name})` : null)

/** Numbers listed at most. */
const shown = 8

function EmergencyNumbers({ instance, known }: Props) {
  const { emergency } = known.deletion
  if (emergency.length === 0) return null
  const here = regionLabel(instance.region)
  const rest = emergency.length - shown
  return (
    <Note tone="warn" shape="box" lead="Twilio will refuse the deletion (21634).">
      {counted(emergency.length, 'number on it is', 'numbers on it are')} provisioned for emergency calling in {here}:
      <ul aria-label="Numbers with emergency calling" className="mt-1 grid list-disc gap-0.5 pl-4 text-text">
        {emergency.slice(0, shown).map((number) => (
          <li key={number} className="wrap-anywhere">
            <NumberLink number={number} size="small" inSentence /> {inBrackets(known.nameOfNumber.get(number))}
          </li>
        ))}
        {rest > 0 && <li>{counted(rest, 'more number')}</li>}
      </ul>
      <p className="mt-1">
        First end emergency calling for {emergency.length === 1 ? 'it' : 'each'} in Twilio’s Console, or set
        EmergencyStatus=Inactive through the {here} API. This console cannot do that. Emergency calls from{' '}
        {emergency.length === 1 ? 'that number' : 'those numbers'} then need another way.
      </p>
    </Note>
  )
}
