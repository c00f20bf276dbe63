import type { LucideIcon } from 'lucide-react'
import { type ComponentProps, type MouseEvent, type ReactNode, useRef } from 'react'
import { announce } from './announce.ts'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'
import { Hint } from './hint.tsx'
import { Icon } from './icon.tsx'
import { Spinner } from './spinner.tsx'
import { useHint } from './use-hint.ts'

type Props = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'title' | 'type' | 'ref'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: LucideIcon
  /** At the right end, such as the chevron of what it unfolds. */
  readonly endIcon?: LucideIcon
  /** Why it cannot be pressed now. The button stays focusable and says so: on hover, on focus and when pressed. */
  readonly disabledReason?: string | undefined
  /** Shows that its work is under way; a second press does nothing. */
  readonly busy?: boolean
  readonly submit?: boolean
  readonly children: ReactNode
}

export function Button({
  variant,
  size,
  icon,
  endIcon,
  disabledReason,
  busy = false,
  submit = false,
  children,
  onClick,
  'aria-describedby': describedBy,
  ...rest
}: Props) {
  const ref = useRef<HTMLButtonElement>(null)
  const { id, popoverRef, anchorProps, hintProps } = useHint(ref)
  const refused = disabledReason !== undefined
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!busy && !refused) return onClick?.(event)
    event.preventDefault()
    if (refused) announce(disabledReason)
  }
  return (
    <>
      <button
        {...rest}
        {...(refused ? anchorProps : {})}
        ref={ref}
        type={submit ? 'submit' : 'button'}
        className={buttonClass({ variant, size })}
        aria-disabled={busy || refused || undefined}
        aria-busy={busy || undefined}
        aria-describedby={refused ? id : describedBy}
        onClick={press}
      >
        {busy ? <Spinner /> : icon && <Icon of={icon} size={14} />}
        {children}
        {endIcon && <Icon of={endIcon} size={14} />}
      </button>
      {refused && (
        <Hint id={id} ref={popoverRef} {...hintProps}>
          {disabledReason}
        </Hint>
      )}
    </>
  )
}
