import { Phone } from 'lucide'
import type { Leg } from '../../domain/account/route.ts'
import { Button } from '../../ui/button.tsx'
import { useExtras } from '../../ui/extras.ts'
import { opensTestCall, useOpenTestCall } from './test-call-address.ts'

/** Opens the panel in which a call of this leg is simulated, where there is one. */
export function TestCallButton({ leg }: { readonly leg: Leg }) {
  const open = useOpenTestCall()
  const { TestCallPanel } = useExtras()
  if (!TestCallPanel) return null
  return (
    <Button size="sm" icon={Phone} aria-label={`Test call, ${leg}`} {...opensTestCall(leg)} onClick={() => open(leg)}>
      Test call
    </Button>
  )
}
