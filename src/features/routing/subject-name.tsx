import type { RouteSubject } from '../../domain/account/route.ts'
import { PhoneText } from '../../ui/phone-text.tsx'
import { UriText } from '../../ui/uri-text.tsx'

export function SubjectName({ subject }: { readonly subject: RouteSubject }) {
  return subject.leg === 'termination' ? <UriText uri={subject.domainName} /> : <PhoneText number={subject.number} />
}
