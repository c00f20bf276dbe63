import { regionLabel } from '../../../domain/base/region.ts'
import { parentDomain } from '../../../domain/naming/termination-name.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { NumberLink } from '../../../shared/number-link.tsx'
import { andWords, counted } from '../../../domain/verdict/words.ts'
import { Note } from '../../../ui/note.tsx'
import type { KnownDeletion } from './use-deletion.ts'

type Props = { readonly instance: TrunkInstance; readonly known: KnownDeletion }

/** What Twilio will refuse the deletion for, known before it is sent (R13). */
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
    <Note tone="warn" shape="box" lead="Twilio will refuse it (21247).">
      {andWords(under)} in {regionLabel(instance.region)} {under.length === 1 ? 'is a sub-domain' : 'are sub-domains'}{' '}
      of its name. Delete or rename {under.length === 1 ? 'that' : 'those'} first.
    </Note>
  )
}

/** As calls to a number are named elsewhere in the dialog. */
const inBrackets = (name: string | undefined) => (name ? `(${name})` : null)

/** Of many numbers these are shown. */
const shown = 8

function EmergencyNumbers({ instance, known }: Props) {
  const { emergency } = known.deletion
  if (emergency.length === 0) return null
  const here = regionLabel(instance.region)
  const rest = emergency.length - shown
  return (
    <Note tone="warn" shape="box" lead="Twilio will refuse it (21634).">
      {emergency.length === 1 ? 'A number on it is' : `${emergency.length} numbers on it are`} provisioned for emergency
      calling in {here}:
      <ul aria-label="Numbers with emergency calling" className="mt-1 grid list-disc gap-0.5 pl-4 text-text">
        {emergency.slice(0, shown).map((number) => (
          <li key={number} className="wrap-anywhere">
            <NumberLink number={number} size="small" inSentence /> {inBrackets(known.nameOfNumber.get(number))}
          </li>
        ))}
        {rest > 0 && <li>{counted(rest, 'more number')}</li>}
      </ul>
      <p className="mt-1">
        End emergency calling for {emergency.length === 1 ? 'it' : 'each'} first, in Twilio’s Console or with
        EmergencyStatus=Inactive through the API of {here}: nothing here changes it. Who dials an emergency number from{' '}
        {emergency.length === 1 ? 'that number' : 'those numbers'} then needs another way.
      </p>
    </Note>
  )
}
