import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { Status } from '../../ui/status.tsx'
import { activeRegion } from '../../domain/account/route.ts'
import { numberPath } from './number-path.ts'
import type { NumberReading } from './use-number-reading.ts'

export function NumberPathCard({ reading: { number, about } }: { readonly reading: NumberReading }) {
  const { facts } = about(number.route ? activeRegion(number.route) : 'us1')
  return (
    <Card labelledBy="number-path">
      <CardHeader title="What happens to a call" titleId="number-path" />
      <ol className="grid list-decimal gap-2 py-4 pr-4 pl-9 text-text-2 marker:text-text-3 max-md:py-3">
        {numberPath(number, facts).map(({ text, fails }) => (
          <li key={text} className="pl-1 wrap-anywhere">
            {fails ? <Status tone="bad">{text}</Status> : <CodedText>{text}</CodedText>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
