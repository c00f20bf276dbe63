import { useId } from 'react'
import type { Leg } from '../../domain/account/route.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CallPathDiagram } from './call-path-diagram.tsx'
import { CallPathKey } from './call-path-key-list.tsx'
import type { CallPath } from './call-path.ts'

type Props = {
  readonly path: CallPath
  readonly onLegChange: (leg: Leg) => void
}

const legs: readonly { readonly value: Leg; readonly label: string }[] = [
  { value: 'termination', label: 'From your PBX' },
  { value: 'origination', label: 'To your numbers' },
]

export function CallPathCard({ path, onLegChange }: Props) {
  const id = useId()
  return (
    <Card labelledBy={id}>
      <CardHeader
        title="Call path"
        titleId={id}
        beside={
          <>
            <Segmented
              label="Direction of the calls"
              options={legs}
              value={path.leg}
              onChange={onLegChange}
              size="sm"
            />
            <CallPathKey path={path} />
          </>
        }
      />
      <CallPathDiagram path={path} />
    </Card>
  )
}
