import { Suspense } from 'react'
import { useExtras } from '../../ui/extras.ts'
import type { TrafficCardProps } from './simulated-calls.ts'

/** As high as the card before traffic starts. */
const place = <div className="h-11.5" />

export function TrafficSlot(props: TrafficCardProps) {
  const { TrafficCard } = useExtras()
  return TrafficCard ? (
    <Suspense fallback={place}>
      <TrafficCard {...props} />
    </Suspense>
  ) : null
}
