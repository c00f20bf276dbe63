import { SkipForward } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { skipToSettled, useChangeClock } from './demo-mutations.ts'

/** Beside a countdown. Only the demo's clock can be moved. */
export function SkipButton() {
  const skip = useChangeClock()
  return (
    <button
      type="button"
      aria-label="Skip to settled"
      title="Demo: skip to settled"
      aria-busy={skip.isPending || undefined}
      onClick={(event) => {
        // The row around it may be a link.
        event.preventDefault()
        event.stopPropagation()
        if (skip.isPending) return
        leaveFocus(event.currentTarget)
        skip.mutate(skipToSettled)
      }}
      className="-my-1 inline-flex size-6 items-center justify-center rounded-control align-middle text-text-3 hover:bg-hover hover:text-text"
    >
      <Icon of={SkipForward} size={13} />
    </button>
  )
}

/** The button disappears with its countdown, so the focus moves to the heading above it or to the page. */
function leaveFocus(button: HTMLElement): void {
  if (document.activeElement !== button) return
  const heading = button.closest('section, [role=group], [role=region]')?.querySelector<HTMLElement>('h2, h3')
  if (!heading) return document.getElementById('main')?.focus()
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
