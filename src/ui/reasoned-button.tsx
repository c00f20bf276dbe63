import { type MouseEvent, useRef } from 'react'
import { announce } from './announce.ts'
import { Button, type ButtonProps } from './button.tsx'
import { Hint } from './hint.tsx'
import { useHint } from './use-hint.ts'

type Props = ButtonProps & {
  /** Why it cannot be pressed now. The button stays focusable and says so on hover, on focus and when pressed. */
  readonly disabledReason: string | undefined
  /** Called if it is pressed anyway, to lead to what blocks it. */
  readonly onRefuse?: () => void
}

export function ReasonedButton({ disabledReason, onRefuse, onClick, ...button }: Props) {
  const ref = useRef<HTMLButtonElement>(null)
  const { id, popoverRef, anchorProps, hintProps } = useHint(ref)
  if (disabledReason === undefined) return <Button {...button} ref={ref} onClick={onClick} />
  const refuse = (event: MouseEvent) => {
    event.preventDefault()
    announce(disabledReason)
    onRefuse?.()
  }
  return (
    <>
      <Button {...button} {...anchorProps} ref={ref} aria-disabled aria-describedby={id} onClick={refuse} />
      <Hint id={id} ref={popoverRef} {...hintProps}>
        {disabledReason}
      </Hint>
    </>
  )
}
