import { formatE164 } from '../../domain/base/e164.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { PhoneText } from '../../ui/phone-text.tsx'
import { UriText } from '../../ui/uri-text.tsx'
import { andWords } from '../../domain/base/sentence-text.ts'

type Props = { readonly subjects: readonly RouteSubject[]; readonly trunkName: string | null }

export function ReviewDescription({ subjects, trunkName }: Props) {
  const { uri, numbers } = partsOf(subjects)
  const [only, ...others] = numbers
  return (
    <>
      {uri !== undefined && (
        <>
          Calls from your PBX to{' '}
          <span className="text-text">
            <UriText uri={uri} />
          </span>
        </>
      )}
      {uri !== undefined && only && ', and '}
      {only && (uri === undefined ? 'Calls to ' : 'calls to ')}
      {only && (
        <span className="text-text">
          {others.length === 0 ? <PhoneText number={only} /> : `${numbers.length} numbers`}
        </span>
      )}
      {only && uri === undefined && trunkName !== null && `, of ${trunkName}`}
    </>
  )
}

/** Announced when every write succeeded. */
export function doneSentence({ subjects, target }: PlannedReroutes, trunkName: string): string {
  const { uri, numbers } = partsOf(subjects)
  const [only, ...others] = numbers
  const ofNumbers = only && others.length === 0 ? formatE164(only) : `${numbers.length} numbers`
  const what = andWords([
    ...(uri === undefined ? [] : [`Termination of ${trunkName}`]),
    ...(only ? [`${uri === undefined ? 'O' : 'o'}rigination of ${ofNumbers}`] : []),
  ])
  const be = subjects.length > 1 && uri !== undefined ? 'are' : 'is'
  return `${what} ${be} being processed in ${regionLabel(target)}; propagating for at most 5 minutes`
}

function partsOf(subjects: readonly RouteSubject[]) {
  return {
    uri: subjects.flatMap((subject) => (subject.leg === 'termination' ? [subject.domainName] : []))[0],
    numbers: subjects.flatMap((subject) => (subject.leg === 'origination' ? [subject.number] : [])),
  }
}
