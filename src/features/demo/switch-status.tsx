import { X } from 'lucide'
import { useRef } from 'react'
import { counted } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { Hint } from '../../ui/hint.tsx'
import { useHint } from '../../ui/use-hint.ts'
import { useLiftSwitches } from './demo-mutations.ts'

/** Counts the switches that hold, which are no longer in the address, names them on demand, and lifts them. */
export function SwitchStatus({ switches }: { readonly switches: readonly string[] }) {
  const lift = useLiftSwitches()
  const ref = useRef<HTMLButtonElement>(null)
  const shown = counted(switches.length, 'switch', 'switches')
  const { id, popoverRef, anchorProps, hintProps } = useHint(ref)
  return (
    <>
      <Button
        ref={ref}
        size="sm"
        variant="ghost"
        icon={X}
        busy={lift.isPending}
        aria-label={`Lift ${shown}`}
        aria-describedby={id}
        {...anchorProps}
        onClick={() => {
          // The button disappears.
          document.getElementById('main')?.focus()
          lift.mutate(undefined)
        }}
      >
        {shown}
      </Button>
      <Hint id={id} ref={popoverRef} {...hintProps}>
        {switches.map((text) => `?${text}`).join(' ')}
      </Hint>
    </>
  )
}
