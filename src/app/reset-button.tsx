import { RotateCcw } from 'lucide'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const ResetDialog = lazyPart(() => import('../features/demo/reset-dialog.tsx'), 'ResetDialog')

export function ResetButton() {
  const [asked, setAsked] = useState(false)
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
