import { RotateCcw } from 'lucide'
import { type ComponentType, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useExtras } from '../ui/extras.ts'

declare module '../ui/extras.ts' {
  interface Extras {
    readonly ResetDialog?: ComponentType<{ readonly onClose: () => void }>
  }
}

export function ResetButton() {
  const [asked, setAsked] = useState(false)
  const { ResetDialog } = useExtras()
  if (!ResetDialog) return null
  return (
    <>
      <div className="-ml-2 mt-1">
        <Button size="sm" variant="ghost" icon={RotateCcw} onClick={() => setAsked(true)}>
          Reset
        </Button>
      </div>
      {asked && <ResetDialog onClose={() => setAsked(false)} />}
    </>
  )
}
