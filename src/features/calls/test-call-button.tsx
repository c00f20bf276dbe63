import { Phone } from 'lucide'
import type { Leg } from '../../domain/account/route.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { useExtras } from '../../ui/extras.ts'
import { opens } from '../../ui/opener.ts'

export function TestCallButton({ leg }: { readonly leg: Leg }) {
  const open = useOpenDialog()
  const { TestCallPanel } = useExtras()
  if (!TestCallPanel) return null
  return (
    <Button
      size="sm"
      icon={Phone}
      aria-label={`Test call, ${leg}`}
      {...opens(`test call, ${leg}`)}
      onClick={() => open({ call: leg, leg: undefined })}
    >
      Test call
    </Button>
  )
}
