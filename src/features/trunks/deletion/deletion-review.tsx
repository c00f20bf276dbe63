import { type E164, formatE164 } from '../../../domain/base/e164.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { andWords, counted, regionWords, someWords } from '../../../domain/base/sentence-text.ts'
import { Note } from '../../../ui/note.tsx'
import { reservationWords, routeWords } from './deletion-text.ts'
import type { KnownDeletion } from './use-deletion.ts'

type Props = { readonly instance: TrunkInstance; readonly known: KnownDeletion }

/** What is deleted with the instance, and what stays. */
export function DeletionReview({ instance, known }: Props) {
  const { deletion } = known
  const reservation =
    instance.domainName && deletion.name ? reservationWords(instance.domainName, deletion.name, deletion) : null
  return (
    <>
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <Lines title="What is deleted" lines={whatIsDeleted(instance, known)} />
        <Lines title="What stays" lines={whatStays(instance, known)} />
      </div>
      {reservation && (
        <Note tone="warn" shape="box" lead="The name is lost too.">
          {reservation}
        </Note>
      )}
      <p className="text-text-2">
        This cannot be undone. A new instance has another SID and none of the settings, and you must associate its
        numbers again.
      </p>
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h2 className="type-card-title">{title}</h2>
      <ul className="mt-1 grid list-disc gap-0.5 pl-4 wrap-anywhere text-text-2">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Keeps a number on one line. */
const unbroken = (number: E164): string => formatE164(number).replaceAll(' ', '\u00a0')

function whatIsDeleted({ region, sid }: TrunkInstance, { deletion, facts }: KnownDeletion): readonly string[] {
  const here = regionLabel(region)
  const urls = facts.parts[region]?.originationUrls
  const { released } = deletion
  return [
    `The instance ${sid} in ${here}, with its settings`,
    urls === undefined ? 'Its origination URIs (not loaded)' : counted(urls.length, 'origination URI'),
    released === undefined
      ? `The association of its numbers in ${here} (not loaded)`
      : released.length === 0
        ? 'No association: no number is associated with it'
        : `The association of ${counted(released.length, 'number')} in ${here}: ${someWords(released.map(unbroken), 8)}`,
  ]
}

function whatStays({ region, domainName }: TrunkInstance, { deletion, facts }: KnownDeletion): readonly string[] {
  const here = regionLabel(region)
  const parts = facts.parts[region]
  const lists = [...(parts?.ipAccessControlLists ?? []), ...(parts?.credentialLists ?? [])]
  const notLoaded = parts?.ipAccessControlLists === undefined || parts.credentialLists === undefined
  return [
    'The numbers themselves and their routes',
    lists.length > 0 && !notLoaded
      ? `The lists attached to it: ${andWords(lists.map(({ friendlyName }) => friendlyName))}`
      : `The access lists and credential lists of ${here}`,
    `The call records in ${here}`,
    ...(deletion.others.length > 0
      ? [`The ${deletion.others.length === 1 ? 'instance' : 'instances'} in ${regionWords(deletion.others)}`]
      : []),
    ...(deletion.othersNotRead.length > 0
      ? [`Whatever ${regionWords(deletion.othersNotRead)} may have (not loaded)`]
      : []),
    ...(domainName && deletion.name ? [routeWords(domainName, deletion.name)] : []),
  ]
}
